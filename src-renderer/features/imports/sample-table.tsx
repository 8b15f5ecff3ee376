import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { fieldName } from './field-name.ts';
import type { Preview } from './use-import.ts';

interface SampleRow {
  readonly key: string;
  readonly cells: Record<string, string>;
}

/** The first rows of the file as they were understood, by our fields. */
export function SampleTable({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('imports');
  const taken = preview.fields.filter(({ name }) => Object.values(preview.mapping).includes(name));
  if (preview.sample.length === 0 || taken.length === 0) return null;
  const rows = preview.sample.map((cells, index) => ({ cells, key: String(index) }));
  return (
    <Card title={t('sample.title')} aside={t('sample.aside')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="import-scroll" tabIndex={0} aria-label={t('sample.scroll')}>
        <DataTable<SampleRow>
          label={t('sample.title')}
          rows={rows}
          rowKey={({ key }) => key}
          columns={taken.map(({ name }) => ({
            id: name,
            header: fieldName(t, name),
            cell: ({ cells }) => cells[name] ?? '',
          }))}
        />
      </section>
    </Card>
  );
}
