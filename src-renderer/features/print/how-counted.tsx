import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { notesOfSummary, summaryNotes } from '../../../src-shared/rules/job-plans/index.ts';
import type { Summary } from './summary-document.tsx';

/** Headings of the notes that the page has said in other places, or in its own words. */
const SAID = ['Workspace', 'Period', 'People', 'Made', 'Purpose', 'What is counted'];

/** How the figures came about: the same rules and sources as in the other formats. */
export function HowCounted({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation('print');
  const { minutesOnOtherLines, smallGroupsTogether } = summary.notes;
  const notes = summaryNotes(notesOfSummary(summary)).filter(
    ({ heading }) => !SAID.includes(heading),
  );
  const counted = [
    t('counted.logged'),
    t('counted.displaced'),
    t('counted.drafts'),
    t('counted.learning'),
    ...(minutesOnOtherLines > 0
      ? [t('counted.otherLines', { time: formatDuration(minutesOnOtherLines) })]
      : []),
    ...(smallGroupsTogether ? [t('counted.small')] : []),
  ];
  return (
    <section className="print-how">
      <h2>{t('howCounted')}</h2>
      <NoteLines lines={counted} />
      {notes.map(({ heading, lines }) => (
        <div key={heading} className="print-note">
          <h3>{heading}</h3>
          <NoteLines lines={lines} />
        </div>
      ))}
      <p className="print-small">{t('asOf', { change: summary.changeNumber })}</p>
    </section>
  );
}

function NoteLines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
