import { Copy, Ellipsis, Lock, Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { useAction } from '../../app/actions.ts';
import { FailureState } from '../../app/failure.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { useMedia } from '../../app/use-media.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatDay, formatMoment } from '../../ui/format.ts';
import { Menu } from '../../ui/menu.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EntryAction, EntryFacts, EntryReflection } from './entry-parts.tsx';
import { editEntryPath, entryDraftKey } from './entry-paths.ts';
import { useEntryCommands } from './use-entry-commands.ts';
import { useKeptDraft } from './use-kept-draft.ts';

/** One entry, to read. What can be done with it stands at its head. */
export function EntryDetail({ id }: { readonly id: string }) {
  const { t } = useTranslation('learning');
  const [, navigate] = useLocation();
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
  const draft = useKeptDraft(entryDraftKey(id));
  const commands = useEntryCommands();
  const heading = useRef<HTMLHeadingElement>(null);
  const isAlone = useMedia('(max-width: 1099.9px)');
  const edit = () => navigate(editEntryPath(id));
  useAction({ label: t('entry.edit'), keys: 'E', section: 'do', run: edit });
  useAction({
    label: t('quick.addReflection'),
    keys: 'Mod+R',
    section: 'do',
    keysOnly: true,
    run: edit,
  });

  // Where the list gives way to the entry, reading starts at its title.
  const isRead = entry !== undefined;
  useEffect(() => {
    if (isAlone && isRead) heading.current?.focus();
  }, [isAlone, isRead]);

  if (error !== null) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (entry === undefined) {
    return (
      <p className="learning-wait" role="status">
        {t('common:loading')}
      </p>
    );
  }
  return (
    <article className="entry" aria-labelledby="entry-title">
      <header className="entry-head">
        <div className="grow">
          <h2 id="entry-title" ref={heading} tabIndex={-1}>
            {entry.title}
          </h2>
          <small>
            {formatDay(entry.day)} · {formatDuration(entry.minutes)} · {t(`kind.${entry.kind}`)}
          </small>
        </div>
        <Button icon={<Pencil aria-hidden="true" />} shortcut="E" onPress={edit}>
          {t('common:edit')}
        </Button>
        <Menu
          label={t('common:more')}
          trigger={
            <IconButton
              label={t('common:more')}
              variant="secondary"
              icon={<Ellipsis aria-hidden="true" />}
            />
          }
          items={[
            {
              id: 'duplicate',
              label: t('entry.duplicate'),
              icon: <Copy aria-hidden="true" />,
              shortcut: 'D',
              onAction: () => void commands.duplicate(entry),
            },
            'separator',
            {
              id: 'delete',
              label: t('entry.delete'),
              icon: <Trash2 aria-hidden="true" />,
              shortcut: 'Delete',
              onAction: () => void commands.remove(entry, true),
            },
          ]}
        />
      </header>
      {draft.found ? (
        <Notice
          title={t('editor.unfinished', { when: formatMoment(draft.found.savedAt) })}
          actions={
            <>
              <Button size="s" variant="quiet" onPress={draft.drop}>
                {t('editor.dropIt')}
              </Button>
              <Button size="s" onPress={edit}>
                {t('common:continue')}
              </Button>
            </>
          }
        />
      ) : null}
      <EntryFacts entry={entry} />
      <EntryReflection entry={entry} onWrite={edit} />
      {entry.action === null ? null : (
        <EntryAction
          action={entry.action}
          onDone={(done) => void commands.setActionDone(entry, done)}
        />
      )}
      <footer className="entry-foot">
        <p>
          <Lock aria-hidden="true" /> {t('entry.private')}
        </p>
        <p>
          {t('entry.logged', { when: formatMoment(entry.loggedAt) })}
          {entry.changedAt === entry.loggedAt
            ? null
            : ` · ${t('entry.changed', { when: formatMoment(entry.changedAt) })}`}
        </p>
      </footer>
    </article>
  );
}
