import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { call } from '../../app/client.ts';
import { useToast } from '../../ui/toast.tsx';
import { emptyForm } from '../learning/entry-form.ts';
import { NEW_ENTRY_DRAFT, newEntryPath } from '../learning/entry-paths.ts';
import { useToday } from '../learning/use-today.ts';
import type { MyLetter } from './use-my-letters.ts';

/**
 * Opens the editor of an entry with what is known of the letter filled in. An entry that somebody is
 * in the middle of is shown instead, never replaced.
 */
export function useReflection({ series, kind }: MyLetter): () => Promise<void> {
  const { t } = useTranslation('letters');
  const [, navigate] = useLocation();
  const { show } = useToast();
  const today = useToday();
  return async () => {
    const begun = await call('learning.draft', { key: NEW_ENTRY_DRAFT });
    if (begun.ok && begun.value !== null) {
      show({ title: t('mine.entryBegun'), detail: t('mine.entryBegunDetail') });
      navigate(newEntryPath);
      return;
    }
    const form = {
      ...emptyForm(today),
      title: t(kind === 'thanks' ? 'mine.reflectionThanks' : 'mine.reflectionTitle', { series }),
      activity: 'reflection' as const,
    };
    const kept = await call('learning.saveDraft', {
      key: NEW_ENTRY_DRAFT,
      value: JSON.stringify(form),
    });
    if (kept.ok) navigate(newEntryPath);
  };
}
