import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice, useFieldErrors } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useGuard } from '../learning/use-guard.ts';
import { useToday } from '../learning/use-today.ts';
import type { Policy } from './policy-screen.tsx';

interface PolicyDialogProps {
  /** Null for a new one. */
  readonly policy: Policy | null;
  readonly onClose: () => void;
}

const EVERYBODY = '*';
const MOST_HOURS = 300;

/** How much, for whom, from when, and who agreed it. */
export function PolicyDialog({ policy, onClose }: PolicyDialogProps) {
  const { t } = useTranslation('job-plans');
  const today = useToday();
  const { showDone } = useUndo();
  const [staffGroup, setGroup] = useState(policy?.staffGroup ?? EVERYBODY);
  const [minutes, setMinutes] = useState<number | null>(policy?.minutesPerMonth ?? null);
  const [isScaled, setScaled] = useState(policy?.scaledByWte ?? true);
  const [from, setFrom] = useState<string | null>(policy?.from ?? today);
  const [to, setTo] = useState(policy?.to ?? null);
  const [agreedBy, setAgreedBy] = useState(policy?.agreedBy ?? '');
  const [reviewOn, setReviewOn] = useState(policy?.reviewOn ?? null);
  const people = useQueryCall('people.list', {}, { tables: ['person'] });
  const guard = useGuard({ agreedBy });
  const command = useCommand('job-plans.savePolicy');
  const errorOf = useFieldErrors(command.failure);
  const groups = [...new Set([...(people.data ?? []).map((each) => each.staffGroup), staffGroup])]
    .filter((group) => group !== EVERYBODY)
    .sort((a, b) => a.localeCompare(b, 'en-GB'));
  const isReady =
    minutes !== null &&
    minutes > 0 &&
    from !== null &&
    agreedBy.trim() !== '' &&
    guard.open.length === 0;

  const save = async () => {
    if (!isReady) return;
    const result = await command.run({
      ...(policy === null ? {} : { id: policy.id }),
      staffGroup: staffGroup === EVERYBODY ? null : staffGroup,
      minutesPerMonth: minutes,
      scaledByWte: isScaled,
      from,
      to,
      agreedBy,
      reviewOn,
    });
    if (!result.ok) {
      guard.learn(result);
      return;
    }
    showDone(t('policy.saved'));
    onClose();
  };

  return (
    <Dialog
      title={t(policy === null ? 'policy.add' : 'policy.edit')}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!isReady}
            isPending={command.isPending}
            onPress={save}
          >
            {t('common:save')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={command.failure} />
      <p className="ink-2">{t('policy.noNational')}</p>
      <div className="fields">
        <Select
          label={t('policy.who')}
          options={[
            { id: EVERYBODY, label: t('policy.everybody') },
            ...groups.map((group) => ({ id: group, label: group })),
          ]}
          value={staffGroup}
          onChange={setGroup}
        />
        <NumberField
          label={t('policy.time')}
          unit={t('policy.hours')}
          minValue={0}
          maxValue={MOST_HOURS}
          step={0.25}
          value={minutes === null ? null : minutes / 60}
          onChange={(hours) => setMinutes(Number.isNaN(hours) ? null : Math.round(hours * 60))}
          error={errorOf('minutesPerMonth')}
        />
      </div>
      <Checkbox isSelected={isScaled} onChange={setScaled} hint={t('policy.scaledHint')}>
        {t('policy.scaled')}
      </Checkbox>
      <div className="fields">
        <DateField label={t('policy.from')} value={from} onChange={setFrom} />
        <DateField
          label={t('policy.to')}
          value={to}
          onChange={setTo}
          hint={t('policy.toHint')}
          error={errorOf('to')}
        />
        <DateField label={t('policy.review')} value={reviewOn} onChange={setReviewOn} />
      </div>
      <GuardedTextField
        label={t('policy.agreedBy')}
        hint={t('policy.agreedByHint')}
        value={agreedBy}
        onChange={setAgreedBy}
        findings={guard.of('agreedBy').findings}
        error={errorOf('agreedBy')}
        maxLength={120}
      />
    </Dialog>
  );
}
