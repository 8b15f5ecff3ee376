import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import '@fontsource-variable/inter/wght.css';
import './ui/base.css';
import { App } from './app/app.tsx';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { createQueryClient, followEvents } from './app/use-call.ts';
import { startI18n } from './i18n/i18n.ts';
import { ToastProvider } from './ui/toast.tsx';

const queries = createQueryClient();
followEvents(queries);
await startI18n('en-GB');

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={queries}>
        <ToastProvider>
          <Router hook={useHashLocation}>
            <ErrorBoundary>
              <App />
            </ErrorBoundary>
          </Router>
        </ToastProvider>
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
