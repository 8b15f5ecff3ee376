import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import type { OutputOf } from '../../app/client.ts';
import { FailureState, useFailureText } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { useToast } from '../../ui/toast.tsx';
import './compliance.css';
import { ElsewhereCard } from './elsewhere-card.tsx';
import { InsightTabs } from './insight-tabs.tsx';
import { MyFigures } from './my-figures.tsx';
import { MyMeetings } from './my-meetings.tsx';
import { PeriodFilters } from './period-filters.tsx';
import { useCertificateFile } from './use-certificate-file.ts';
import { REPORT_TABLES, usePeriod } from './use-period.ts';

export type Mine = OutputOf<'compliance.mine'>;

/** One's own attendance and contribution, seen by nobody else here, and a certificate of it. */
export function MineScreen() {
  const { t } = useTranslation('compliance');
  const { to } = usePeriod();
  const { show } = useToast();
  const textOf = useFailureText();
  const print = useCertificateFile();
  const query = useQueryCall(
    'compliance.mine',
    { to },
    { tables: REPORT_TABLES, keepPrevious: true },
  );
  const mine = query.data;
  const certify = async () => {
    const saved = await print(to, null);
    if (!saved.ok) show({ title: textOf(saved).title });
    else if (saved.value !== null) show({ title: t('savedAs', { file: saved.value }) });
  };
  useAction({ label: t('certificates.mine'), section: 'do', run: () => void certify() });
  return (
    <Page
      title={t('mine.title')}
      subtitle={t('mine.subtitle')}
      actions={
        <Button
          variant="primary"
          icon={<FileDown aria-hidden="true" />}
          isDisabled={mine === undefined}
          onPress={() => void certify()}
        >
          {t('certificates.mine')}
        </Button>
      }
    >
      <InsightTabs />
      <div className="insight">
        <PeriodFilters period={mine?.period} ofOneself />
        {query.error ? (
          <FailureState failure={query.error} onRetry={() => void query.refetch()} />
        ) : mine === undefined ? (
          <p className="muted" role="status">
            {t('common:loading')}
          </p>
        ) : (
          <div className="insight-body" aria-busy={query.isPlaceholderData}>
            <MyFigures mine={mine} />
            <div className="columns">
              <MyMeetings mine={mine} />
              <ElsewhereCard elsewhere={mine.elsewhere} />
            </div>
          </div>
        )}
      </div>
    </Page>
  );
}
