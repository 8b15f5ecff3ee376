import { useTranslation } from 'react-i18next';
import type { Day } from '../../../src-shared/rules/days.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import type { ExpectedGroup, ExpectedRow } from './expected-rows.ts';

interface ExpectedGroupCardProps {
  readonly group: ExpectedGroup;
  readonly today: Day;
  readonly canChange: boolean;
  readonly onChange: (rows: readonly ExpectedRow[]) => void;
}

/** A staff group: each of its people, from when to when, or all of them at once. */
export function ExpectedGroupCard(props: ExpectedGroupCardProps) {
  const { group, today, canChange, onChange } = props;
  const { t } = useTranslation('series');
  const { staffGroup, rows } = group;
  const chosen = rows.filter(({ isExpected }) => isExpected);
  const areAll = chosen.length === rows.length;
  return (
    <Card
      title={staffGroup}
      aside={
        <span className="flow">
          {t('expected.of', { chosen: chosen.length, all: rows.length })}
          {canChange ? (
            <Button
              size="s"
              variant="quiet"
              aria-label={t(areAll ? 'expected.noneOf' : 'expected.allOf', { group: staffGroup })}
              onPress={() => onChange(rows.map((row) => withExpected(row, !areAll, today)))}
            >
              {t(areAll ? 'expected.none' : 'expected.all')}
            </Button>
          ) : null}
        </span>
      }
    >
      <ul className="expected-rows" aria-label={staffGroup}>
        {rows.map((row) => (
          <li key={row.personId}>
            <span className="grow">
              <Checkbox
                isSelected={row.isExpected}
                isDisabled={!canChange}
                onChange={(isExpected) => onChange([withExpected(row, isExpected, today)])}
              >
                {row.name}
              </Checkbox>
            </span>
            {row.isExpected ? (
              <>
                <DateField
                  label={t('expected.fromOf', { name: row.name })}
                  hideLabel
                  value={row.from}
                  isDisabled={!canChange}
                  onChange={(from) => onChange([{ ...row, from }])}
                />
                <span aria-hidden="true">–</span>
                <DateField
                  label={t('expected.toOf', { name: row.name })}
                  hideLabel
                  value={row.to}
                  isDisabled={!canChange}
                  onChange={(to) => onChange([{ ...row, to }])}
                  error={
                    row.to !== null && row.from !== null && row.to < row.from
                      ? t('expected.reversed')
                      : undefined
                  }
                />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Ticked from today on, where it has no first day yet. */
const withExpected = (row: ExpectedRow, isExpected: boolean, today: Day): ExpectedRow => ({
  ...row,
  isExpected,
  from: row.from ?? today,
});
