import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { Button } from '../../ui/button.tsx';
import { formatDay, formatRange } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { isFiltered, useEntryFilter } from './entry-filter.ts';
import type { Entry } from './entry-form.ts';
import { EntryRow } from './entry-row.tsx';
import { type EntryView, sectionsOf } from './entry-sections.ts';
import type { Entries } from './use-entries.ts';

const TWO_LINES = 52;

interface EntryGridProps {
  readonly found: Entries;
  readonly view: EntryView;
  /** The same function each time, or the rows are drawn anew. */
  readonly onOpen: (entry: Entry) => void;
}

/**
 * The rows under their days or weeks. Drawn anew only with other entries: thousands take a while,
 * so which one is open is told to the rows by `ShownEntry`.
 */
export const EntryGrid = memo(function EntryGrid({ found, view, onOpen }: EntryGridProps) {
  const { t } = useTranslation('learning');
  const { filter, clear } = useEntryFilter();
  return (
    <VirtualList
      label={t('log.list')}
      rowHeight={TWO_LINES}
      sections={sectionsOf(found.entries, view, found.isComplete).map((section) => ({
        key: section.from,
        title: view === 'weeks' ? formatRange(section.from, section.to) : formatDay(section.from),
        aside: section.minutes === null ? '' : formatDuration(section.minutes),
        items: section.items,
      }))}
      itemKey={(entry) => entry.id}
      itemText={(entry) => entry.title}
      onOpen={onOpen}
      renderItem={(entry) => <EntryRow entry={entry} hasDay={view === 'weeks'} />}
      empty={
        isFiltered(filter) ? (
          <EmptyState
            title={t('log.nothing')}
            actions={<Button onPress={clear}>{t('filter.clear')}</Button>}
          >
            {t('log.nothingText')}
          </EmptyState>
        ) : (
          <EmptyState title={t('log.noneYet')}>{t('log.noneYetText')}</EmptyState>
        )
      }
    />
  );
});
