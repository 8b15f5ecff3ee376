import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice, useFieldErrors } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useGuard } from '../learning/use-guard.ts';
import { readTime } from './meeting-times.ts';
import { PlaceFields, placeTexts } from './place-fields.tsx';
import type { Meeting } from './use-meeting.ts';

interface EditMeetingDialogProps {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

/** Changes when and where of a planned meeting. */
export function EditMeetingDialog({ meeting, onClose }: EditMeetingDialogProps) {
  const { t } = useTranslation('meetings');
  const { showDone } = useUndo();
  const save = useCommand('meetings.save');
  const { id, day, startsAt, minutes, mode, place, link } = meeting;
  const [form, setForm] = useState<FormOf>({ day, startsAt, minutes, mode, place, link });
  const [isAsked, setAsked] = useState(false);
  const guard = useGuard(placeTexts(form));
  const errorOf = useFieldErrors(save.failure);
  const time = readTime(form.startsAt);
  const wrong = (field: string): string | undefined => {
    if (!isAsked) return undefined;
    if (field === 'startsAt' && time === null) return t('wrong.startsAt');
    if (field === 'minutes' && form.minutes === null) return t('wrong.minutes');
    return undefined;
  };

  const submit = async () => {
    setAsked(true);
    if (time === null || form.minutes === null || form.day === null || save.isPending) return;
    const result = await save.run({
      ...form,
      id,
      day: form.day,
      startsAt: time,
      minutes: form.minutes,
      ...(guard.answers ? { guard: guard.answers } : {}),
    });
    if (!result.ok) return void guard.learn(result);
    onClose();
    showDone(t('edit.done'));
  };
  return (
    <Dialog
      title={t('edit.title')}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" isPending={save.isPending} onPress={() => void submit()}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={save.failure} />
      <DateField
        label={t('plan.day')}
        value={form.day}
        onChange={(next) => setForm({ ...form, day: next })}
        error={errorOf('day')}
      />
      <PlaceFields
        form={form}
        change={(change) => setForm({ ...form, ...change })}
        guard={guard}
        fieldError={(field) => wrong(field) ?? errorOf(field)}
      />
    </Dialog>
  );
}

interface FormOf extends Pick<Meeting, 'startsAt' | 'mode' | 'place' | 'link'> {
  readonly day: string | null;
  readonly minutes: number | null;
}
