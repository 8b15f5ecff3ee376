import { ListFilter, Search, X } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import type { Option } from '../../ui/options.tsx';
import { SegmentedControl } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { choicesIn, useEntryFilter } from './entry-filter.ts';
import type { EntryView } from './entry-sections.ts';
import type { Entries } from './use-entries.ts';
import { useLines } from './use-lines.ts';
import { useToday } from './use-today.ts';
import { useLearningWords } from './words.ts';

const ANY = 'any';
/** Words wait a moment before they narrow the list. */
const REST_MS = 150;

interface ListFiltersProps {
  readonly found: Entries | undefined;
  readonly view: EntryView;
  readonly onView: (view: EntryView) => void;
}

/** Words at once; activity, kind, line and dates behind a button that counts them. */
export function ListFilters({ found, view, onView }: ListFiltersProps) {
  const { t } = useTranslation('learning');
  const { filter, narrow, clear } = useEntryFilter();
  const chosen = choicesIn(filter);
  const [isOpen, setOpen] = useState(chosen > 0);
  const [words, setWords] = useState(filter.query);
  const id = useId();

  useEffect(() => {
    const timer = setTimeout(() => narrow({ query: words }), REST_MS);
    return () => clearTimeout(timer);
  }, [words, narrow]);
  // Cleared from elsewhere.
  useEffect(() => {
    if (filter.query === '') setWords('');
  }, [filter.query]);

  return (
    <search className="learning-filters" aria-label={t('filter.label')}>
      <div className="flow">
        <div className="grow">
          <TextField
            label={t('filter.words')}
            hideLabel
            type="search"
            icon={<Search aria-hidden="true" />}
            placeholder={t('filter.words')}
            value={words}
            onChange={setWords}
          />
        </div>
        <Button
          icon={<ListFilter aria-hidden="true" />}
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        >
          {chosen === 0 ? t('filter.more') : t('filter.chosen', { count: chosen })}
        </Button>
        <SegmentedControl
          label={t('view.label')}
          value={view}
          onChange={onView}
          segments={[
            { id: 'days', label: t('view.days') },
            { id: 'weeks', label: t('view.weeks') },
          ]}
        />
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          <div className="flow flow-wrap learning-choices">
            <Choices found={found} />
            {chosen === 0 ? null : (
              <IconButton
                label={t('filter.clear')}
                icon={<X aria-hidden="true" />}
                onPress={clear}
              />
            )}
          </div>
        ) : null}
      </div>
    </search>
  );
}

function Choices({ found }: { readonly found: Entries | undefined }) {
  const { t } = useTranslation('learning');
  const words = useLearningWords();
  const { filter, narrow } = useEntryFilter();
  const planned = useLines(useToday(), '')?.lines.map(({ name }) => name) ?? [];
  // Lines of earlier plans are found where something was logged on them.
  const logged = found?.entries.flatMap(({ line }) => (line === null ? [] : [line])) ?? [];
  const lines = [...new Set([...planned, ...logged, ...(filter.line ? [filter.line] : [])])];
  const select = (name: 'activity' | 'kind' | 'line', options: readonly Option[]) => (
    <Select
      look="filter"
      label={t(`filter.${name}`)}
      value={filter[name] ?? ANY}
      onChange={(id) => narrow({ [name]: id === ANY ? null : id })}
      options={[{ id: ANY, label: t(`filter.any.${name}`) }, ...options]}
    />
  );
  return (
    <>
      {select(
        'line',
        lines.map((line) => ({ id: line, label: line })),
      )}
      {select('activity', words.activities)}
      {select('kind', words.kinds)}
      <DateField
        label={t('filter.from')}
        value={filter.from}
        onChange={(from) => narrow({ from })}
      />
      <DateField label={t('filter.to')} value={filter.to} onChange={(to) => narrow({ to })} />
    </>
  );
}
