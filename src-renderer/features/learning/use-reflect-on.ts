import { useLocation } from 'wouter';
import {
  type EntryLink,
  type LearningActivity,
  learningActivities,
} from '../../../src-shared/model/learning.ts';
import { codeOf } from '../../../src-shared/model/vocabulary.ts';
import { call } from '../../app/client.ts';
import { useFailureText } from '../../app/failure.tsx';
import { useToast } from '../../ui/toast.tsx';
import { emptyForm } from './entry-form.ts';
import { newEntryAboutKey, newEntryAboutPath } from './entry-paths.ts';
import { type LinesFor, offeredLine } from './use-lines.ts';
import { useToday } from './use-today.ts';

export interface Source {
  readonly link: EntryLink;
  readonly title: string;
}

const ACTIVITY: LearningActivity = 'reflection';

/**
 * Opens the editor on a reflection about something here, with what is known of it there already. It
 * is kept as a draft is, sealed to the person; one that was begun before goes on where it was left.
 */
export function useReflectOn(): (source: Source) => Promise<void> {
  const [, navigate] = useLocation();
  const { show } = useToast();
  const textOf = useFailureText();
  const today = useToday();

  return async ({ link, title }) => {
    const key = newEntryAboutKey(link);
    const begun = await call('learning.draft', { key });
    if (begun.ok && begun.value === null) {
      const known = await call('learning.linesFor', { day: today, title: '' });
      const lines = known.ok ? known.value : undefined;
      const value = JSON.stringify({
        ...emptyForm(today),
        title,
        activity: ACTIVITY,
        line: lineFor(lines),
        // Without a plan there is no planned time to be in.
        ...(lines?.lines.length === 0 ? { kind: 'own_time' } : {}),
      });
      const kept = await call('learning.saveDraft', { key, value });
      if (!kept.ok) return void show({ title: textOf(kept).title });
    }
    navigate(newEntryAboutPath(link));
  };
}

/** The plan's own line for reflection, else the one that is offered where no word says more. */
function lineFor(known: LinesFor | undefined): string | null {
  const own = known?.lines.find(
    ({ activity }) => codeOf(learningActivities, activity) === ACTIVITY,
  );
  return own?.name ?? offeredLine(known);
}
