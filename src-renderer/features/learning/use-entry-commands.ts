import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { call } from '../../app/client.ts';
import { useFailureText } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useToast } from '../../ui/toast.tsx';
import { copyOf, type Entry, fieldsOf } from './entry-form.ts';
import {
  editEntryPath,
  entriesPath,
  entryPath,
  NEW_ENTRY_DRAFT,
  newEntryPath,
} from './entry-paths.ts';
import { useToday } from './use-today.ts';

/** What can be done with an entry from list and detail alike. */
export function useEntryCommands() {
  const { t } = useTranslation('learning');
  const [, navigate] = useLocation();
  const { show } = useToast();
  const { showDone } = useUndo();
  const textOf = useFailureText();
  const today = useToday();

  return {
    edit: (entry: Entry) => navigate(editEntryPath(entry.id)),
    /** Moves it to the Trash; `isOpen` also leaves its page. */
    remove: async (entry: Entry, isOpen: boolean) => {
      const result = await call('learning.remove', { id: entry.id });
      if (!result.ok) {
        show({ title: textOf(result).title, tone: 'bad' });
        return;
      }
      if (isOpen) navigate(entriesPath);
      showDone(t('entry.deleted'), entry.title);
    },
    /** Logs the same again for today; where the guard asks, the editor does. */
    duplicate: async (entry: Entry) => {
      const copy = copyOf(entry, today);
      const fields = fieldsOf(copy);
      const result = fields === null ? null : await call('learning.log', fields);
      if (result?.ok) {
        navigate(entryPath(result.value.id));
        showDone(t('entry.duplicated'), entry.title);
        return;
      }
      const draft = { key: NEW_ENTRY_DRAFT, value: JSON.stringify(copy) };
      if ((await call('learning.saveDraft', draft)).ok) navigate(newEntryPath);
    },
    setActionDone: async (entry: Entry, done: boolean) => {
      if (entry.action === null) return;
      const { loggedAt: _, changedAt: __, ...fields } = entry;
      const result = await call('learning.save', { ...fields, action: { ...entry.action, done } });
      if (result.ok) showDone(t(done ? 'action.doneSaid' : 'action.openSaid'), entry.action.text);
      // What the guard asks about is answered where the words are.
      else if (result.code.startsWith('identifier_')) navigate(editEntryPath(entry.id));
      else show({ title: textOf(result).title, tone: 'bad' });
    },
  };
}
