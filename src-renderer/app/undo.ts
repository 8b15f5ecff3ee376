import { useTranslation } from 'react-i18next';
import { useToast } from '../ui/toast.tsx';
import { call } from './client.ts';
import { useFailureText } from './failure.tsx';

interface Undo {
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Says that a command is done, with Undo beside it. */
  readonly showDone: (title: string, detail?: string) => void;
}

/** Takes back or repeats one's own last command, and says which. */
export function useUndo(): Undo {
  const { t } = useTranslation('app');
  const { show } = useToast();
  const textOf = useFailureText();

  const step = async (name: 'history.undo' | 'history.redo') => {
    const result = await call(name, {});
    if (!result.ok) {
      show({ title: textOf(result).title });
      return;
    }
    const { command, skipped } = result.value;
    const title = t(name === 'history.undo' ? 'undone' : 'redone', {
      what: t(`commands:${command}`, { defaultValue: t('commands:other') }),
    });
    const detail = t('undoSkipped', { count: skipped.length });
    show(skipped.length > 0 ? { title, detail } : { title });
  };
  const undo = () => step('history.undo');
  return {
    undo,
    redo: () => step('history.redo'),
    showDone: (title, detail) =>
      show({ title, onUndo: undo, ...(detail === undefined ? {} : { detail }) }),
  };
}
