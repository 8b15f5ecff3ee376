import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useMe } from '../../app/session-store.ts';
import { BackToCases } from '../cases/back-to-cases.tsx';
import { casePath } from '../cases/cases-paths.ts';
import { titleOf, useCase } from '../cases/use-case.ts';
import { LettersDesk } from './letters-desk.tsx';
import { NamesSealed } from './names-sealed.tsx';
import { useTelling } from './use-telling.ts';

/** Letters of one case: before and after its meeting, thanks, and to whoever sent it. */
export function CaseLetters() {
  const { t } = useTranslation('letters');
  const me = useMe();
  const { id = '' } = useParams();
  const about = useCase(id);
  const isHolder = me.seriesRoles.some(
    ({ seriesId, role }) => seriesId === about.data?.seriesId && role !== 'assistant',
  );
  const telling = useTelling({ caseId: id }, isHolder);
  const back = <BackToCases path={casePath(id)} />;
  const failed = about.error === null ? telling : about;
  if (about.data !== undefined && !isHolder) return <NamesSealed back={back} all={0} done={0} />;
  if (about.data === undefined || telling.data === undefined) {
    return (
      <Page title={t('title')} back={back}>
        {failed.error === null ? (
          <p className="muted" role="status">
            {t('common:loading')}
          </p>
        ) : (
          <FailureState failure={failed.error} onRetry={() => void failed.refetch()} />
        )}
      </Page>
    );
  }
  return (
    <LettersDesk telling={telling.data} meetingId={null} about={titleOf(about.data)} back={back} />
  );
}
