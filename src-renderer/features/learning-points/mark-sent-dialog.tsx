import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToday } from '../learning/use-today.ts';
import { audienceInText, audienceName } from './audience-names.ts';
import type { AudienceStanding } from './audiences.ts';

interface MarkSentDialogProps {
  readonly meetingId: string;
  /** Of the meeting: nothing goes out before it. */
  readonly meetingDay: string;
  readonly standing: AudienceStanding;
  readonly onClose: () => void;
}

/** The day on which an audience got its learning. The app sends nothing by itself, and says so. */
export function MarkSentDialog(props: MarkSentDialogProps) {
  const { meetingId, meetingDay, standing, onClose } = props;
  const { t } = useTranslation('learning-points');
  const today = useToday();
  const { showDone } = useUndo();
  const mark = useCommand('learning-points.markSent');
  const [day, setDay] = useState<string | null>(today);
  const { audience, specialty, waiting } = standing;
  const isReady = day !== null && day >= meetingDay && day <= today;
  const submit = async () => {
    if (!isReady || mark.isPending) return;
    const result = await mark.run({ meetingId, audience, specialty, on: day });
    if (!result.ok) return;
    onClose();
    showDone(
      t('markSent.done', { audience: audienceName(t, standing) }),
      t('markSent.points', { count: result.value.points }),
    );
  };
  return (
    <Dialog
      size="s"
      title={t('markSent.title', { audience: audienceInText(t, standing) })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!isReady}
            isPending={mark.isPending}
            onPress={() => void submit()}
          >
            {t('markSent.action')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={mark.failure} />
      <p className="ink-2">
        {t('markSent.points', { count: waiting })}. {t('markSent.text')}
      </p>
      <DateField
        label={t('markSent.day')}
        value={day}
        onChange={setDay}
        min={meetingDay}
        max={today}
        autoFocus
      />
    </Dialog>
  );
}
