import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysIn, type Period } from '../../../src-shared/rules/days.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface OwnDatesDialogProps {
  /** What the two days start from. */
  readonly period: Period;
  readonly onChoose: (period: Period) => void;
  readonly onClose: () => void;
}

/** Longer than any record goes back: a slip of the finger in a year. */
const MOST_DAYS = 20 * 366;

/** Two days of one's own. */
export function OwnDatesDialog({ period, onChoose, onClose }: OwnDatesDialogProps) {
  const { t } = useTranslation('summary');
  const [from, setFrom] = useState<string | null>(period.from);
  const [to, setTo] = useState<string | null>(period.to);
  const isReversed = from !== null && to !== null && to < from;
  const isTooLong = from !== null && to !== null && daysIn({ from, to }) > MOST_DAYS;
  const error = isReversed ? t('ownDates.reversed') : isTooLong ? t('ownDates.tooLong') : undefined;
  const isReady = from !== null && to !== null && error === undefined;
  const show = () => {
    if (!isReady) return;
    onChoose({ from, to });
    onClose();
  };
  return (
    <Dialog
      size="s"
      title={t('ownDates.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={show}>
            {t('ownDates.show')}
          </Button>
        </>
      }
    >
      <div className="fields">
        <DateField label={t('ownDates.from')} value={from} onChange={setFrom} autoFocus />
        <DateField label={t('ownDates.to')} value={to} onChange={setTo} error={error} />
      </div>
      <small>{t('ownDates.hint')}</small>
    </Dialog>
  );
}
