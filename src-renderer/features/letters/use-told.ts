import { useTranslation } from 'react-i18next';
import type { Failure, InputOf } from '../../app/client.ts';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import type { LetterTarget } from './use-letter.ts';

type Told = Pick<InputOf<'letters.setTold'>, 'state' | 'by'>;

interface Tellings {
  readonly setTold: (told: Told, on: string) => Promise<void>;
  readonly addAttempt: (on: string) => Promise<void>;
  readonly failure: Failure | null;
}

/** Puts down how somebody was told, or that they were tried. Each can be taken back. */
export function useTold(target: LetterTarget): Tellings {
  const { t } = useTranslation('letters');
  const { showDone } = useUndo();
  const told = useCommand('letters.setTold');
  const tried = useCommand('letters.addAttempt');
  return {
    setTold: async ({ state, by }, on) => {
      const day = state === 'not_yet' ? null : on;
      const result = await told.run({ ...target, state, by, on: day });
      if (result.ok) showDone(t(`done.${state}`));
    },
    addAttempt: async (on) => {
      const result = await tried.run({ ...target, on });
      if (result.ok) showDone(t('done.attempt'));
    },
    failure: told.failure ?? tried.failure,
  };
}
