import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { formatMonth } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { libraryCasePath } from './cases-paths.ts';
import { useLibraryFilter } from './library-filter.ts';
import { LibraryFilters } from './library-filters.tsx';

type Found = OutputOf<'cases.library'>;
type FoundCase = Found['cases'][number];

/** Two lines: the title, and below it the first learning point. */
const ROW_HEIGHT = 56;

interface LibraryListProps {
  readonly found: Found | undefined;
  readonly selectedId: string | null;
}

/** The cases found, newest first, with what was learned from each. */
export function LibraryList({ found, selectedId }: LibraryListProps) {
  const { t } = useTranslation('cases');
  const [, navigate] = useLocation();
  const clear = useLibraryFilter((state) => state.clear);
  return (
    <>
      <LibraryFilters />
      {found === undefined ? null : (
        <div className="library-list">
          <VirtualList
            label={t('library.list')}
            sections={[{ key: 'all', title: '', items: found.cases }]}
            itemKey={({ id }) => id}
            itemText={({ title, code }) => `${title}, ${code}`}
            rowHeight={ROW_HEIGHT}
            selectedKey={selectedId}
            onOpen={({ id }) => navigate(libraryCasePath(id))}
            renderItem={(one) => <LibraryRow one={one} />}
            empty={
              <EmptyState
                title={t('library.nothing')}
                actions={<Button onPress={clear}>{t('library.clear')}</Button>}
              >
                {t('library.nothingText')}
              </EmptyState>
            }
          />
        </div>
      )}
      {found === undefined || found.cases.length >= found.count ? null : (
        <small className="library-more">
          {t('library.more', { shown: found.cases.length, count: found.count })}
        </small>
      )}
    </>
  );
}

function LibraryRow({ one }: { readonly one: FoundCase }) {
  const { t } = useTranslation('cases');
  const facts = [
    one.code,
    one.modality === null || one.modality === 'other' ? null : t(`modality.${one.modality}`),
    one.discussedOn === null ? null : formatMonth(one.discussedOn),
  ].filter((fact) => fact !== null);
  return (
    <span className="library-row">
      <span className="flow">
        <span className="truncate strong grow">{one.title === '' ? one.code : one.title}</span>
        {one.kind === 'good_spot' ? <Tag tone="good">{t('kind.good_spot')}</Tag> : null}
        <small className="library-row-facts">{facts.join(' · ')}</small>
      </span>
      <small className="truncate">{one.points[0] ?? t('library.noPoint')}</small>
    </span>
  );
}
