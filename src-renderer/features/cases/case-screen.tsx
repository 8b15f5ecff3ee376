import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { BackToCases } from './back-to-cases.tsx';
import { CasePage } from './case-page.tsx';
import './cases.css';
import { useCase } from './use-case.ts';

/** One case, whole, for those who run its series. */
export function CaseScreen() {
  const { t } = useTranslation('cases');
  const { id = '' } = useParams<{ id: string }>();
  const { data, error, refetch } = useCase(id);
  if (data !== undefined) return <CasePage key={id} about={data} />;
  if (error === null) return null;
  return (
    <Page title={t('title')} back={<BackToCases />}>
      <FailureState failure={error} onRetry={() => void refetch()} />
    </Page>
  );
}
