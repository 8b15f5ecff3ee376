import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { usePreference } from '../../app/preferences.ts';
import { Card } from '../../ui/card.tsx';
import { Select } from '../../ui/select.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CasesTabs } from './cases-tabs.tsx';
import './cases.css';
import { CapturedList } from './captured-list.tsx';
import './mdt.css';
import { MdtForm } from './mdt-form.tsx';
import { MyDuties } from './my-duties.tsx';
import { NewCaseButton } from './new-case-button.tsx';
import { useMdtCapture } from './use-mdt-capture.ts';
import { useSeries } from './use-my-series.ts';

/** Capture in an MDT: one line a case, Enter for the next; the duties follow as a list. */
export function MdtScreen() {
  const { t } = useTranslation('cases');
  const { series, failure, retry } = useSeries();
  const [last, setLast] = usePreference('cases.mdtSeries');
  const [chosen, setChosen] = useState<string | null>(null);
  const isThere = (id: string) => series?.some((each) => each.id === id) ?? false;
  const seriesId = chosen ?? (isThere(last) ? last : (series?.[0]?.id ?? null));
  const state = useMdtCapture(seriesId);

  return (
    <Page title={t('mdt.title')} subtitle={t('mdt.subtitle')} actions={<NewCaseButton />}>
      <CasesTabs />
      {series === undefined ? (
        failure === null ? null : (
          <FailureState failure={failure} onRetry={retry} />
        )
      ) : (
        <div className="mdt">
          {series.length === 0 ? (
            <EmptyState title={t('noSeries.title')}>{t('noSeries.text')}</EmptyState>
          ) : (
            <Card isRaised>
              <MdtForm
                state={state}
                series={
                  series.length === 1 ? null : (
                    <Select
                      look="filter"
                      label={t('field.series')}
                      options={series.map(({ id, name }) => ({ id, label: name }))}
                      value={seriesId}
                      onChange={(id) => {
                        setChosen(id);
                        setLast(id);
                      }}
                    />
                  )
                }
              />
            </Card>
          )}
          {state.captured.length === 0 ? null : <CapturedList captured={state.captured} />}
          <MyDuties />
        </div>
      )}
    </Page>
  );
}
