import { Check, Pencil } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { TableColumn } from '../../ui/data-table-parts.ts';
import { formatDay, formatPlainDay } from '../../ui/format.ts';
import { meetingPath } from '../meetings/meeting-paths.ts';
import type { MeetingAction } from './action-groups.ts';

interface ActionsTableProps {
  readonly label: string;
  readonly actions: readonly MeetingAction[];
  readonly isDone: boolean;
  readonly onFinish: (action: MeetingAction) => void;
  readonly onEdit: (action: MeetingAction) => void;
}

/** Actions one a line; owned by a role, never by a name. */
export function ActionsTable({ label, actions, isDone, onFinish, onEdit }: ActionsTableProps) {
  const { t } = useTranslation('actions');
  const columns: TableColumn<MeetingAction>[] = [
    {
      id: 'action',
      header: t('column.action'),
      cell: (each) => (
        <span className="action-words">
          {each.action}
          <small>
            <ActionOrigin action={each} />
          </small>
          {isDone && each.evidence !== '' ? <small>{each.evidence}</small> : null}
        </span>
      ),
    },
    { id: 'owner', header: t('column.owner'), tone: 'quiet', cell: ({ ownerRole }) => ownerRole },
    isDone
      ? {
          id: 'done',
          header: t('column.done'),
          cell: ({ doneOn }) => (doneOn === null ? '' : formatPlainDay(doneOn)),
        }
      : {
          id: 'due',
          header: t('column.due'),
          cell: ({ dueOn }) => (dueOn === null ? '–' : formatDay(dueOn)),
        },
    {
      id: 'carried',
      header: t('column.carried'),
      align: 'end',
      tone: 'quiet',
      cell: ({ carriedOver }) => (carriedOver === 0 ? '–' : t('meetings', { count: carriedOver })),
    },
    {
      id: 'do',
      header: t('column.do'),
      hideHeader: true,
      align: 'end',
      cell: (action) =>
        action.mayChange ? (
          <span className="action-do">
            {/* Changing one of a case needs the case's id, which lists do not have. */}
            {action.caseCode === null ? (
              <IconButton
                label={t('editThis', { action: action.action })}
                size="s"
                icon={<Pencil aria-hidden="true" />}
                onPress={() => onEdit(action)}
              />
            ) : null}
            <Button
              size="s"
              aria-label={t(isDone ? 'evidenceOf' : 'finishThis', { action: action.action })}
              {...(isDone ? {} : { icon: <Check aria-hidden="true" /> })}
              onPress={() => onFinish(action)}
            >
              {t(isDone ? 'evidence' : 'finish')}
            </Button>
          </span>
        ) : null,
    },
  ];
  return <DataTable label={label} columns={columns} rows={actions} rowKey={({ id }) => id} />;
}

/** Where it comes from: its series, the meeting's day, and the case it was about. */
function ActionOrigin({ action }: { readonly action: MeetingAction }) {
  const { series, meetingId, meetingDay, caseCode } = action;
  return (
    <>
      {meetingId === null || meetingDay === null ? (
        series
      ) : (
        <Link href={`#${meetingPath(meetingId)}`}>
          {series}, {formatPlainDay(meetingDay)}
        </Link>
      )}
      {caseCode === null ? null : ` · ${caseCode}`}
    </>
  );
}
