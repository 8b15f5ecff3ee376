import { type KeyboardEvent, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAction } from '../../app/actions.ts';
import { usePreference } from '../../app/preferences.ts';
import { Notice } from '../../ui/notice.tsx';
import { isFiltered, useEntryFilter } from './entry-filter.ts';
import type { Entry } from './entry-form.ts';
import { EntryGrid } from './entry-grid.tsx';
import { entryPath } from './entry-paths.ts';
import { ShownEntry } from './entry-row.tsx';
import type { EntryView } from './entry-sections.ts';
import { ListFilters } from './list-filters.tsx';
import type { Entries } from './use-entries.ts';
import { useEntryCommands } from './use-entry-commands.ts';

interface EntryListProps {
  readonly found: Entries | undefined;
  readonly selectedId: string | null;
}

/** The list with its filters. Arrows move, Enter opens, Delete and D act on the row in focus. */
export function EntryList({ found, selectedId }: EntryListProps) {
  const { t } = useTranslation('learning');
  const [, navigate] = useLocation();
  const open = useCallback((entry: Entry) => navigate(entryPath(entry.id)), [navigate]);
  const filter = useEntryFilter((state) => state.filter);
  const [kept, setView] = usePreference('learning.view');
  const [letters] = usePreference('singleKeys');
  const view: EntryView = kept === 'days' ? 'days' : 'weeks';
  const list = useRef<HTMLDivElement>(null);
  const { remove, duplicate } = useEntryCommands();
  const byId = new Map(found?.entries.map((entry) => [entry.id, entry]));

  const inFocus = (): Entry | undefined => {
    const row = document.activeElement?.closest<HTMLElement>('[data-key]');
    const key = list.current?.contains(row ?? null) ? row?.dataset.key : undefined;
    return byId.get(key ?? selectedId ?? '');
  };
  const removeIt = () => {
    const entry = inFocus();
    if (entry) void remove(entry, selectedId === entry.id);
  };
  const duplicateIt = () => {
    const entry = inFocus();
    if (entry) void duplicate(entry);
  };
  useAction({
    label: t('entry.delete'),
    keys: 'Delete',
    section: 'do',
    inText: false,
    run: removeIt,
  });
  useAction({ label: t('entry.duplicate'), keys: 'D', section: 'do', run: duplicateIt });
  // The list would take a letter as the start of a title to jump to.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!plain || letters === 'off' || event.key.toLowerCase() !== 'd') return;
    event.preventDefault();
    event.stopPropagation();
    duplicateIt();
  };

  return (
    <>
      <ListFilters found={found} view={view} onView={setView} />
      {found !== undefined && found.unreadable > 0 ? (
        <div className="learning-unreadable">
          <Notice title={t('unreadable.title', { count: found.unreadable })}>
            {t('unreadable.text', { count: found.unreadable })}
          </Notice>
        </div>
      ) : null}
      <div ref={list} className="learning-list" onKeyDownCapture={onKeyDownCapture}>
        {found === undefined ? (
          <p className="learning-wait" role="status">
            {t('common:loading')}
          </p>
        ) : (
          <ShownEntry value={selectedId}>
            <EntryGrid found={found} view={view} onOpen={open} />
          </ShownEntry>
        )}
      </div>
      <span className="visually-hidden" role="status">
        {found === undefined || !isFiltered(filter)
          ? ''
          : t('log.matching', { count: found.count })}
      </span>
    </>
  );
}
