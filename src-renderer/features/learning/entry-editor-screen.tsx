import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { EntryLink } from '../../../src-shared/model/learning.ts';
import { call } from '../../app/client.ts';
import { FailureState } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { useDropped } from './dropped-draft.tsx';
import { EntryEditor } from './entry-editor.tsx';
import { type Entry, emptyForm, formOf } from './entry-form.ts';
import {
  editEntryPath,
  entriesPath,
  entryDraftKey,
  entryPath,
  NEW_ENTRY_DRAFT,
  newEntryAboutKey,
  newEntryAboutPath,
  newEntryPath,
} from './entry-paths.ts';
import { useEntryEditor } from './use-entry-editor.ts';
import { useToday } from './use-today.ts';

/** A new entry in full; quick log hands over here what it has, and so does what it is about. */
export function NewEntry({ about }: { readonly about: EntryLink | null }) {
  const { t } = useTranslation('learning');
  const [, navigate] = useLocation();
  const { showDone } = useUndo();
  const setDropped = useDropped((state) => state.set);
  const today = useToday();
  const empty = useMemo(() => emptyForm(today), [today]);
  const draftKey = about === null ? NEW_ENTRY_DRAFT : newEntryAboutKey(about);
  const path = about === null ? newEntryPath : newEntryAboutPath(about);
  const editing = useEntryEditor(draftKey, empty, async (fields) => {
    const link = about === null ? {} : { link: about };
    const result = await call('learning.log', { ...fields, ...link });
    if (result.ok) {
      navigate(entryPath(result.value.id));
      showDone(t('editor.logged'), fields.title);
    }
    return result;
  });
  return (
    <EntryEditor
      title={t('editor.newTitle')}
      editing={editing}
      isNew
      onDrop={() => {
        setDropped({ key: draftKey, value: editing.drop(), path });
        navigate(entriesPath);
      }}
    />
  );
}

/** An entry that is there already. */
export function EditEntry({ id }: { readonly id: string }) {
  const {
    data: entry,
    error,
    refetch,
  } = useQueryCall(
    'learning.get',
    { id },
    {
      tables: ['learning_entry'],
    },
  );
  // Once it is being edited, an entry that is gone keeps what was typed.
  if (entry !== undefined) return <EditOpened entry={entry} isGone={error !== null} />;
  return error === null ? null : <FailureState failure={error} onRetry={() => void refetch()} />;
}

function EditOpened({ entry, isGone }: { readonly entry: Entry; readonly isGone: boolean }) {
  const { t } = useTranslation('learning');
  const [, navigate] = useLocation();
  const { showDone } = useUndo();
  const draftKey = entryDraftKey(entry.id);
  const setDropped = useDropped((state) => state.set);
  const latest = useMemo(() => formOf(entry), [entry]);
  const editing = useEntryEditor(draftKey, latest, async (fields) => {
    const result = isGone
      ? await call('learning.log', fields)
      : await call('learning.save', { ...fields, id: entry.id });
    if (result.ok) {
      navigate(entryPath('id' in result.value ? result.value.id : entry.id));
      showDone(t(isGone ? 'editor.logged' : 'editor.saved'), fields.title);
    }
    return result;
  });
  return (
    <EntryEditor
      title={t('editor.title')}
      editing={editing}
      isGone={isGone}
      onDrop={() => {
        setDropped({ key: draftKey, value: editing.drop(), path: editEntryPath(entry.id) });
        navigate(entryPath(entry.id));
      }}
    />
  );
}
