import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { fieldName } from './field-name.ts';
import { missingFields } from './missing-fields.ts';
import { SampleTable } from './sample-table.tsx';
import type { ImportInHand, Preview } from './use-import.ts';

interface ColumnsStepProps {
  readonly hand: ImportInHand;
  readonly preview: Preview;
}

const UNUSED = '-';
const SHOWN_VALUES = 3;

/** Which column of the file is which of our fields, with the first rows as understood. */
export function ColumnsStep({ hand, preview }: ColumnsStepProps) {
  const { t } = useTranslation('imports');
  const { mapping, setMapping } = hand;
  const missing = missingFields(preview, mapping);
  const options = [
    { id: UNUSED, label: t('columns.unused') },
    ...preview.fields.map(({ name, required }) => ({
      id: name,
      label: fieldName(t, name),
      hint: required ? t('columns.needed') : t('columns.notNeeded'),
    })),
  ];
  const valuesOf = (header: string) => {
    // What was read goes by our field; a column that was moved is read anew on Continue.
    const field = preview.mapping[header];
    if (field === null || field === undefined || field !== mapping[header]) return '';
    const values = preview.sample.map((row) => row[field] ?? '').filter((value) => value !== '');
    return [...new Set(values)].slice(0, SHOWN_VALUES).join(', ');
  };
  return (
    <>
      {missing.length > 0 ? (
        <Notice tone="warn" title={t('columns.missingTitle')} live="status">
          {t('columns.missing', {
            count: missing.length,
            fields: listOf(missing.map((name) => fieldName(t, name))),
          })}
        </Notice>
      ) : null}
      <Card
        title={t('columns.title')}
        aside={t('columns.aside', {
          count: preview.headers.length,
          format: preview.format.toUpperCase(),
        })}
      >
        <div className="import-scroll">
          <DataTable
            label={t('columns.title')}
            rows={preview.headers.filter((header) => header !== '')}
            rowKey={(header) => header}
            columns={[
              { id: 'header', header: t('columns.header'), cell: (header) => header },
              {
                id: 'field',
                header: t('columns.takenFor'),
                cell: (header) => (
                  <Select
                    label={t('columns.fieldFor', { header })}
                    hideLabel
                    options={options}
                    value={mapping[header] ?? UNUSED}
                    onChange={(field) => setMapping(header, field === UNUSED ? null : field)}
                  />
                ),
              },
              {
                id: 'values',
                header: t('columns.values'),
                tone: 'small',
                cell: (header) => <span className="import-values">{valuesOf(header)}</span>,
              },
            ]}
          />
        </div>
      </Card>
      <SampleTable preview={preview} />
    </>
  );
}

/** "a, b and c" */
function listOf(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}
