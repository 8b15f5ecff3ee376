import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { useAction } from '../../app/actions.ts';
import { usePreference } from '../../app/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { formatDay, formatRange } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { isFiltered, useEntryFilter } from './entry-filter.ts';
import type { Entry } from './entry-form.ts';
import { entryPath } from './entry-paths.ts';
import { EntryRow } from './entry-row.tsx';
import { type EntryView, sectionsOf } from './entry-sections.ts';
import { ListFilters } from './list-filters.tsx';
import type { Entries } from './use-entries.ts';
import { useEntryCommands } from './use-entry-commands.ts';

const TWO_LINES = 52;

interface EntryListProps {
  readonly found: Entries | undefined;
  readonly selectedId: string | null;
}

/** The list with its filters. Arrows move, Enter opens, Delete and D act on the row in focus. */
export function EntryList({ found, selectedId }: EntryListProps) {
  const { t } = useTranslation('learning');
  const [, navigate] = useLocation();
  const { filter, clear } = useEntryFilter();
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
            {t('unreadable.text')}
          </Notice>
        </div>
      ) : null}
      <div ref={list} className="learning-list" onKeyDownCapture={onKeyDownCapture}>
        {found === undefined ? (
          <p className="learning-wait" role="status">
            {t('common:loading')}
          </p>
        ) : (
          <VirtualList
            label={t('log.list')}
            rowHeight={TWO_LINES}
            sections={sectionsOf(found.entries, view, found.isComplete).map((section) => ({
              key: section.from,
              title:
                view === 'weeks' ? formatRange(section.from, section.to) : formatDay(section.from),
              aside: section.minutes === null ? '' : formatDuration(section.minutes),
              items: section.items,
            }))}
            itemKey={(entry) => entry.id}
            itemText={(entry) => entry.title}
            selectedKey={selectedId}
            onOpen={(entry) => navigate(entryPath(entry.id))}
            renderItem={(entry) => <EntryRow entry={entry} hasDay={view === 'weeks'} />}
            empty={
              isFiltered(filter) ? (
                <EmptyState
                  title={t('log.nothing')}
                  actions={<Button onPress={clear}>{t('filter.clear')}</Button>}
                >
                  {t('log.nothingText')}
                </EmptyState>
              ) : null
            }
          />
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
