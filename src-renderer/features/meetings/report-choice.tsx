import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SheetRow } from './attendance-rows.ts';
import type { Choice } from './report-match.ts';

interface ReportChoiceProps {
  readonly name: string;
  readonly choice: Choice;
  readonly people: readonly SheetRow[];
  readonly onChange: (choice: Choice) => void;
}

const VISITOR = 'visitor';
const LEAVE = 'leave';

/** Who a name of the report is: somebody expected, a visitor by role, or nobody to record. */
export function ReportChoice({ name, choice, people, onChange }: ReportChoiceProps) {
  const { t } = useTranslation('meetings');
  const options = [
    ...people.map(({ personId, name: label, staffGroup }) => ({
      id: personId,
      label,
      hint: staffGroup,
    })),
    { id: VISITOR, label: t('report.asVisitor') },
    { id: LEAVE, label: t('report.leave') },
  ];
  const value =
    choice.kind === 'open' ? null : choice.kind === 'person' ? choice.personId : choice.kind;
  return (
    <div className="report-choice">
      <ComboBox
        label={t('report.whoIs', { name })}
        hideLabel
        placeholder={t('report.choosePerson')}
        options={options}
        value={value}
        onChange={(id) => {
          if (id === null) onChange({ kind: 'open' });
          else if (id === VISITOR) onChange({ kind: 'visitor', role: t('report.guest') });
          else if (id === LEAVE) onChange({ kind: 'leave' });
          else onChange({ kind: 'person', personId: id });
        }}
      />
      {choice.kind === 'visitor' ? (
        <TextField
          label={t('visitors.role')}
          hideLabel
          value={choice.role}
          onChange={(role) => onChange({ kind: 'visitor', role })}
          maxLength={60}
        />
      ) : null}
    </div>
  );
}
