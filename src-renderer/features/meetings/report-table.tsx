import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type SheetRow, sheetRows } from './attendance-rows.ts';
import { ReportChoice } from './report-choice.tsx';
import type { Choice, Choices, ReportPerson } from './report-match.ts';
import type { Meeting } from './use-meeting.ts';

interface ReportTableProps {
  readonly meeting: Meeting;
  readonly people: readonly ReportPerson[];
  readonly choices: Choices;
  /** Names that still wait for somebody to say who they are. */
  readonly open: number;
  readonly onChoose: (name: string, choice: Choice) => void;
}

/** Every name of the report, how long it was there, and who it is. */
export function ReportTable(props: ReportTableProps) {
  const { meeting, people, choices, open, onChoose } = props;
  const { t } = useTranslation('meetings');
  const known = whoCanBe(meeting, people);
  const nameOf = (personId: string) => known.find((row) => row.personId === personId)?.name;
  const choiceOf = ({ name }: ReportPerson): Choice => choices[name] ?? { kind: 'open' };
  return (
    <Card
      title={t('report.names')}
      count={people.length}
      aside={open === 0 ? t('report.allSaid') : t('report.open', { count: open })}
      footer={t('report.remembered')}
    >
      <DataTable
        label={t('report.names')}
        rows={people}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', header: t('report.column.name'), cell: ({ name }) => name },
          {
            id: 'minutes',
            header: t('column.minutes'),
            align: 'end',
            cell: ({ minutes }) => formatDuration(minutes),
          },
          {
            id: 'rejoins',
            header: t('report.column.rejoins'),
            align: 'end',
            tone: 'quiet',
            cell: ({ rejoins }) => (rejoins === 0 ? '–' : rejoins),
          },
          {
            id: 'match',
            header: t('report.column.match'),
            cell: (person) => {
              const guessed = person.match === 'guess' && person.personId;
              const isOpen = choiceOf(person).kind === 'open';
              if (guessed && isOpen) {
                return (
                  <Button
                    size="s"
                    icon={<Check aria-hidden="true" />}
                    onPress={() => onChoose(person.name, { kind: 'person', personId: guessed })}
                  >
                    {t('report.isIt', { name: nameOf(guessed) ?? t('report.somebody') })}
                  </Button>
                );
              }
              return isOpen ? (
                <Tag tone="warn">{t('report.toSay')}</Tag>
              ) : (
                <small>{t(`report.match.${person.match}`)}</small>
              );
            },
          },
          {
            id: 'who',
            header: t('report.column.who'),
            width: '40%',
            cell: (person) => (
              <ReportChoice
                name={person.name}
                choice={choiceOf(person)}
                people={known}
                onChange={(choice) => onChoose(person.name, choice)}
              />
            ),
          },
        ]}
      />
    </Card>
  );
}

/** Everybody on the sheet, and whoever the report was matched to from outside it. */
function whoCanBe(meeting: Meeting, people: readonly ReportPerson[]): readonly SheetRow[] {
  const rows = sheetRows(meeting);
  const onSheet = new Set(rows.map(({ personId }) => personId));
  const others = people.flatMap(({ personId, name }) =>
    personId === null || onSheet.has(personId)
      ? []
      : [{ personId, name, staffGroup: '', status: null, minutes: null }],
  );
  return [...rows, ...others];
}
