import { useState } from 'react';
import type { Failure } from '../../app/client.ts';
import { useCommand } from '../../app/use-call.ts';
import { moved, sumMinutes } from './agenda-order.ts';
import type { AgendaItem, Meeting } from './use-meeting.ts';

/** A case on its way to the agenda: what the row shows until the core has answered. */
export type NewItem = Pick<AgendaItem, 'caseId' | 'minutes'>;

export interface Agenda {
  readonly items: readonly AgendaItem[];
  readonly sum: number;
  readonly failure: Failure | null;
  readonly isPending: boolean;
  /** Puts a case where another one stands. */
  readonly move: (caseId: string, to: number) => Promise<boolean>;
  readonly setOrder: (caseIds: readonly string[]) => Promise<boolean>;
  readonly setMinutes: (caseId: string, minutes: number) => Promise<boolean>;
  readonly add: (items: readonly NewItem[]) => Promise<boolean>;
  readonly remove: (caseId: string) => Promise<boolean>;
}

/** A planned meeting's agenda: shown as it was asked for at once, kept by the core. */
export function useAgenda(meeting: Meeting): Agenda {
  const command = useCommand('meetings.setAgenda');
  const [asked, setAsked] = useState<{
    readonly items: readonly AgendaItem[];
    readonly of: readonly AgendaItem[];
  } | null>(null);
  // What was asked for gives way as soon as the core answers with an agenda of its own.
  const items = asked !== null && asked.of === meeting.agenda ? asked.items : meeting.agenda;

  const write = async (next: readonly NewItem[]) => {
    const known = new Map(items.map((item) => [item.caseId, item]));
    const shown = next.flatMap(({ caseId, minutes }) => {
      const item = known.get(caseId);
      return item === undefined ? [] : [{ ...item, minutes }];
    });
    setAsked({ items: shown, of: meeting.agenda });
    const result = await command.run({
      id: meeting.id,
      items: next.map(({ caseId, minutes }) => ({ caseId, minutes })),
    });
    if (!result.ok) setAsked(null);
    return result.ok;
  };

  return {
    items,
    sum: sumMinutes(items),
    failure: command.failure,
    isPending: command.isPending,
    move: (caseId, to) => write(moved(items, caseId, to)),
    setOrder: (caseIds) =>
      write(caseIds.flatMap((caseId) => items.find((item) => item.caseId === caseId) ?? [])),
    setMinutes: (caseId, minutes) =>
      write(items.map((item) => (item.caseId === caseId ? { ...item, minutes } : item))),
    add: (added) => write([...items, ...added]),
    remove: (caseId) => write(items.filter((item) => item.caseId !== caseId)),
  };
}
