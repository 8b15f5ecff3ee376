import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRange } from '../../ui/format.ts';
import { Select } from '../../ui/select.tsx';
import { OwnDatesDialog } from './own-dates-dialog.tsx';
import { OWN_DATES, type Selection } from './selection.ts';

/** The period: what is usually asked for, or two days of one's own. */
export function PeriodChooser({ selection }: { readonly selection: Selection }) {
  const { t } = useTranslation('summary');
  const [isOpen, setOpen] = useState(false);
  const usual = selection.choices.map(({ id, kind, period }) => ({
    id,
    label: t(`period.${kind}`, { range: formatRange(period.from, period.to) }),
  }));
  // Own dates that are chosen already can be chosen again, to change them.
  const options = usual.some(({ id }) => id === OWN_DATES)
    ? usual
    : [...usual, { id: OWN_DATES, label: t('period.chooseOwn') }];
  return (
    <>
      <Select
        look="filter"
        label={t('period.label')}
        icon={<CalendarDays aria-hidden="true" />}
        options={options}
        value={selection.choiceId}
        onChange={(id) => (id === OWN_DATES ? setOpen(true) : selection.choose(id))}
      />
      {isOpen ? (
        <OwnDatesDialog
          period={selection.period}
          onClose={() => setOpen(false)}
          onChoose={selection.chooseOwn}
        />
      ) : null}
    </>
  );
}
