import { Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import type { Option } from '../../ui/options.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isNarrowed, type LibraryFilter, useLibraryFilter } from './library-filter.ts';
import { useCaseWords } from './words.ts';

const ANY = 'any';
/** Words wait a moment before they narrow the list. */
const REST_MS = 120;

/** Words as they are typed; kind, modality, region and stage beside them. */
export function LibraryFilters() {
  const { t } = useTranslation('cases');
  const words = useCaseWords();
  const { filter, narrow, clear } = useLibraryFilter();
  const [typed, setTyped] = useState(filter.query);
  useEffect(() => {
    const timer = setTimeout(() => narrow({ query: typed }), REST_MS);
    return () => clearTimeout(timer);
  }, [typed, narrow]);
  // Cleared from elsewhere.
  useEffect(() => {
    if (filter.query === '') setTyped('');
  }, [filter.query]);

  const select = (name: Exclude<keyof LibraryFilter, 'query'>, options: readonly Option[]) => (
    <Select
      look="filter"
      label={t(`field.${name}`)}
      value={filter[name] ?? ANY}
      onChange={(id) =>
        narrow({ [name]: id === ANY ? null : id } as unknown as Partial<LibraryFilter>)
      }
      options={[{ id: ANY, label: t(`library.any.${name}`) }, ...options]}
    />
  );
  return (
    <search className="library-filters" aria-label={t('library.filters')}>
      <TextField
        label={t('library.search')}
        hideLabel
        type="search"
        icon={<Search aria-hidden="true" />}
        placeholder={t('library.search')}
        value={typed}
        onChange={setTyped}
      />
      <div className="flow flow-wrap">
        {select('kind', words.kinds)}
        {select('modality', words.modalities)}
        {select('region', words.regions)}
        {select('stage', words.stages)}
        {isNarrowed(filter) ? (
          <IconButton label={t('library.clear')} icon={<X aria-hidden="true" />} onPress={clear} />
        ) : null}
      </div>
    </search>
  );
}
