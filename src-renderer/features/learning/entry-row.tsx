import { CircleCheck, CircleDashed, MessageSquareText } from 'lucide-react';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { formatShortDay } from '../../ui/format.ts';
import type { Entry } from './entry-form.ts';

/** The id of the entry that is open beside the list. */
export const ShownEntry = createContext<string | null>(null);

interface EntryRowProps {
  readonly entry: Entry;
  /** Under a week's heading the day stands before the words. */
  readonly hasDay: boolean;
}

/** One entry in the list: what, and below it where it counts. */
export function EntryRow({ entry, hasDay }: EntryRowProps) {
  const { t } = useTranslation('learning');
  const { action, reflection } = entry;
  const isShown = useContext(ShownEntry) === entry.id;
  return (
    <>
      {isShown ? <span className="entry-row-shown" aria-hidden="true" /> : null}
      {hasDay ? <span className="entry-row-day">{formatShortDay(entry.day)}</span> : null}
      <span className="entry-row-words">
        <span className="truncate">{entry.title}</span>
        <small className="truncate">
          {entry.line ?? t('noLine')} · {t(`kind.${entry.kind}`)}
        </small>
      </span>
      {reflection === null ? null : (
        <Mark label={t('entry.hasReflection')}>
          <MessageSquareText aria-hidden="true" />
        </Mark>
      )}
      {action === null ? null : (
        <Mark label={t(action.done ? 'entry.hasDoneAction' : 'entry.hasOpenAction')}>
          {action.done ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
        </Mark>
      )}
      <span className="entry-row-length">{formatDuration(entry.minutes)}</span>
    </>
  );
}

function Mark({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span className="entry-row-mark" title={label}>
      {children}
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
