import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type Failure } from '../../app/client.ts';
import { useFailureText } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { formatDay } from '../../ui/format.ts';
import { useToast } from '../../ui/toast.tsx';
import type { ColumnId } from './board-columns.ts';

/** What a move needs to know of a case, from a card or from the whole. */
export interface Movable {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly isParked: boolean;
}

export type TriageDialog = 'park' | 'release' | 'ask_sender' | 'not_selected';

export interface Triage {
  readonly dialog: { readonly kind: TriageDialog; readonly caseId: string } | null;
  readonly open: (kind: TriageDialog, caseId: string) => void;
  readonly close: () => void;
  /** Moves a case to a column of the board; asks first where a column needs more. */
  readonly move: (moved: Movable, to: ColumnId) => Promise<void>;
}

interface MeetingToCome {
  readonly id: string;
  readonly day: string;
}

/** Moves of triage, said with Undo beside them. */
export function useTriage(next: MeetingToCome | null, minutesPerCase: number): Triage {
  const { t } = useTranslation('cases');
  const { show } = useToast();
  const { showDone } = useUndo();
  const textOf = useFailureText();
  const [dialog, setDialog] = useState<Triage['dialog']>(null);

  const refuse = (failure: Failure) => {
    const checks = failure.code === 'checks_open' ? (failure.parameters?.checks ?? []) : [];
    const open = (checks as string[]).map((check) => t(`check.${check}`)).join(' · ');
    const { title, todo } = textOf(failure);
    show({ title, detail: open === '' ? todo : open, tone: 'bad' });
  };
  const schedule = async ({ id, code }: Movable) => {
    if (next === null) {
      show({ title: t('move.noMeeting'), detail: t('move.noMeetingText'), tone: 'bad' });
      return;
    }
    const meeting = await call('meetings.get', { id: next.id });
    if (!meeting.ok) return refuse(meeting);
    const agenda = meeting.value.agenda.map(({ caseId, minutes }) => ({ caseId, minutes }));
    const items = [...agenda, { caseId: id, minutes: minutesPerCase }];
    const placed = await call('meetings.setAgenda', { id: next.id, items });
    if (!placed.ok) return refuse(placed);
    showDone(t('move.scheduled', { code, day: formatDay(next.day) }));
  };
  return {
    dialog,
    open: (kind, caseId) => setDialog({ kind, caseId }),
    close: () => setDialog(null),
    move: async (moved, to) => {
      if (to === 'discussed' || moved.state === to) return;
      if (moved.isParked && to !== 'parked')
        return setDialog({ kind: 'release', caseId: moved.id });
      if (to === 'parked') {
        if (!moved.isParked) setDialog({ kind: 'park', caseId: moved.id });
        return;
      }
      if (to === 'scheduled') return schedule(moved);
      const result = await call('cases.move', { id: moved.id, to, note: '' });
      if (!result.ok) return refuse(result);
      showDone(t('move.done', { code: moved.code, column: t(`column.${to}`) }));
    },
  };
}
