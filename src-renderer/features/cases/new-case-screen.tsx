import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CaseSent } from './case-sent.tsx';
import './cases.css';
import { NewCaseForm } from './new-case-form-view.tsx';
import { type Series, useSeries } from './use-my-series.ts';
import type { Sent } from './use-new-case.ts';

/** Sends a case to a meeting: under two minutes, and everything else can be said later. */
export function NewCaseScreen() {
  const { t } = useTranslation('cases');
  const { series, failure, retry } = useSeries();
  const [sent, setSent] = useState<Sent | null>(null);
  if (series !== undefined && series.length > 0 && sent === null) {
    return <NewCaseForm series={series} onSent={setSent} />;
  }
  return (
    <Page title={t('newCase')}>
      {sent !== null ? (
        <CaseSent
          sent={sent}
          series={nameOf(series, sent.seriesId)}
          onAnother={() => setSent(null)}
        />
      ) : failure !== null ? (
        <FailureState failure={failure} onRetry={retry} />
      ) : series === undefined ? null : (
        <EmptyState title={t('noSeries.title')}>{t('noSeries.text')}</EmptyState>
      )}
    </Page>
  );
}

const nameOf = (series: readonly Series[] | undefined, id: string): string =>
  series?.find((each) => each.id === id)?.name ?? '';
