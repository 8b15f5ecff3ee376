import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import '../ui/base.css';
import { startI18n } from '../i18n/i18n.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ToastProvider } from '../ui/toast.tsx';
import { ControlsPart } from './controls-part.tsx';
import { FieldsPart } from './fields-part.tsx';
import { LayoutPart } from './layout-part.tsx';
import { PlanPart } from './plan-part.tsx';

/*
 * Every component of the kit on one page, for looking at. Served in development only:
 * `npx vite`, then /gallery.html?theme=dark&part=plan. Not part of the built app.
 */
const PARTS = { controls: ControlsPart, fields: FieldsPart, plan: PlanPart, layout: LayoutPart };

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;
const name = query.get('part') ?? 'controls';
const Part = PARTS[name as keyof typeof PARTS];

await startI18n('en-GB');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale="en-GB">
        <ToastProvider>
          <PageHeader title="Components" subtitle={Object.keys(PARTS).join(' · ')} />
          <main style={{ padding: '20px 24px' }}>
            <Part />
          </main>
        </ToastProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
