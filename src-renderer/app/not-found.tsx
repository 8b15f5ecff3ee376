import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Page } from './page.tsx';

/** An address that leads nowhere, or not for this person. */
export function NotFound({ home }: { readonly home: string }) {
  const { t } = useTranslation('app');
  const [, navigate] = useLocation();
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        title={t('notFound.what')}
        actions={<Button onPress={() => navigate(home)}>{t('notFound.home')}</Button>}
      >
        {t('notFound.text')}
      </EmptyState>
    </Page>
  );
}
