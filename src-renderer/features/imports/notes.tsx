import { useTranslation } from 'react-i18next';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatDay } from '../../ui/format.ts';
import type { Preview } from './use-import.ts';

type Note = Preview['notes'][number];
type Words = ReturnType<typeof useTranslation>['t'];

/** What the import does besides its rows, and which columns it leaves alone. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const { t } = useTranslation('imports');
  if (notes.length === 0) return null;
  return (
    <Card title={t('notes.title')}>
      <CardBody>
        <ul className="stack-s">
          {notes.map((note) => (
            <li key={JSON.stringify(note)}>{wordsOf(t, note)}</li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}

function wordsOf(t: Words, note: Note): string {
  switch (note.code) {
    case 'series_made':
      return note.chair === null
        ? t('notes.series_made_no_chair', { series: note.series })
        : t('notes.series_made', { series: note.series, chair: note.chair });
    case 'people_expected':
      return t('notes.people_expected', {
        count: note.people,
        series: note.series,
        from: formatDay(note.from),
      });
    case 'codes_changed':
      return t('notes.codes_changed', { count: note.cases });
    default:
      return t(`notes.${note.code}`, { columns: note.columns.join(', ') });
  }
}
