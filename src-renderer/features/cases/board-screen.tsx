import { Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { usePreference } from '../../app/preferences.ts';
import { useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { formatDay } from '../../ui/format.ts';
import { Select } from '../../ui/select.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useToday } from '../learning/use-today.ts';
import { type Board, openCount } from './board-columns.ts';
import { BoardView } from './board-view.tsx';
import './board.css';
import { CasesTabs } from './cases-tabs.tsx';
import './cases.css';
import { NewCaseButton } from './new-case-button.tsx';
import { useSeries } from './use-my-series.ts';

const TABLES = [
  'learning_case',
  'case_picture',
  'case_identity',
  'letter',
  'agenda_item',
  'meeting',
];

/** Triage: every case of a series between arriving and the meeting. */
export function BoardScreen() {
  const { t } = useTranslation('cases');
  const me = useMe();
  const today = useToday();
  const { series, failure, retry } = useSeries();
  const [last, setLast] = usePreference('cases.series');
  const mine = series?.filter(({ id }) => me.seriesRoles.some(({ seriesId }) => seriesId === id));
  const shown = mine?.find(({ id }) => id === last) ?? mine?.[0];
  const board = useQueryCall(
    'cases.board',
    { seriesId: shown?.id ?? '', today },
    { tables: TABLES, enabled: shown !== undefined, keepPrevious: true },
  );
  const trouble = failure ?? board.error;

  return (
    <Page
      title={t('title')}
      layout="fill"
      subtitle={board.data === undefined ? undefined : <Summary board={board.data} />}
      actions={
        <>
          {mine === undefined || mine.length < 2 || shown === undefined ? null : (
            <Select
              look="filter"
              label={t('field.series')}
              options={mine.map(({ id, name }) => ({ id, label: name }))}
              value={shown.id}
              onChange={setLast}
            />
          )}
          <NewCaseButton />
        </>
      }
    >
      <CasesTabs />
      {trouble !== null && board.data === undefined ? (
        <FailureState failure={trouble} onRetry={failure ? retry : () => void board.refetch()} />
      ) : shown === undefined || board.data === undefined ? null : openCount(board.data) === 0 &&
        board.data.discussed.length === 0 ? (
        <div className="cases-centre">
          <EmptyState
            icon={<Inbox aria-hidden="true" />}
            title={t('board.emptyTitle')}
            actions={<NewCaseButton isPrimary />}
          >
            {t('board.emptyText')}
          </EmptyState>
        </div>
      ) : (
        <BoardView key={shown.id} board={board.data} series={shown} />
      )}
    </Page>
  );
}

function Summary({ board }: { readonly board: Board }) {
  const { t } = useTranslation('cases');
  const { nextMeeting } = board;
  const open = t('board.open', { count: openCount(board) });
  if (nextMeeting === null) return <>{`${open} · ${t('board.noMeeting')}`}</>;
  const { day, cases, minutes } = nextMeeting;
  const meeting = t('board.nextMeeting', { day: formatDay(day), count: cases });
  return (
    <>
      {`${open} · ${meeting}`}
      {cases === 0 ? null : `, ${t('board.about', { length: formatDuration(minutes) })}`}
    </>
  );
}
