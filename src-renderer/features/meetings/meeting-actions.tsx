import { Ellipsis, MailCheck, Play, Presentation, Send, Signature } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAction } from '../../app/actions.ts';
import type { Failure } from '../../app/client.ts';
import { useFailureText } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useToday } from '../learning/use-today.ts';
import { CallOffDialog } from './call-off-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { EditMeetingDialog } from './edit-meeting-dialog.tsx';
import { useMeetingMenu } from './meeting-menu.tsx';
import { circulatePath, lettersPath, runPath } from './meeting-paths.ts';
import { type NextStep, nextStep } from './next-step.ts';
import type { Meeting } from './use-meeting.ts';

export type MeetingDialog = 'edit' | 'postpone' | 'cancel' | 'close';

const ICONS = {
  letters: <MailCheck aria-hidden="true" />,
  start: <Play aria-hidden="true" />,
  run: <Presentation aria-hidden="true" />,
  close: <Signature aria-hidden="true" />,
  circulate: <Send aria-hidden="true" />,
};

/** What can be done with a meeting as it stands: the next step, and the rest in a menu. */
export function MeetingActions({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<MeetingDialog | null>(null);
  const { show } = useToast();
  const { showDone } = useUndo();
  const textOf = useFailureText();
  const start = useCommand('meetings.start');
  const end = useCommand('meetings.end');
  const tell = (failure: Failure) => show({ title: textOf(failure).title });
  const { id } = meeting;

  const startMeeting = async () => {
    const result = await start.run({ id });
    if (result.ok) navigate(runPath(id));
    else tell(result);
  };
  const endMeeting = async () => {
    const result = await end.run({ id });
    if (result.ok) showDone(t('end.done'), t('end.moved', { count: result.value.moved }));
    else tell(result);
  };
  const step = nextStep(meeting, useToday());
  const menu = useMeetingMenu(meeting, {
    open: setDialog,
    start: step === 'start' ? null : startMeeting,
    tell,
  });
  const runs: Readonly<Record<NextStep, () => unknown>> = {
    letters: () => navigate(lettersPath(id)),
    start: startMeeting,
    run: () => navigate(runPath(id)),
    close: () => setDialog('close'),
    circulate: () => navigate(circulatePath(id)),
  };
  useAction(
    step === null ? null : { label: t(`step.${step}`), section: 'do', run: () => runs[step]() },
  );

  return (
    <>
      {menu.length === 0 ? null : (
        <Menu
          label={t('more')}
          trigger={
            <IconButton
              label={t('more')}
              variant="secondary"
              icon={<Ellipsis aria-hidden="true" />}
            />
          }
          items={menu}
        />
      )}
      {step === 'run' ? (
        <Button isPending={end.isPending} onPress={() => void endMeeting()}>
          {t('end.action')}
        </Button>
      ) : null}
      {step === null ? null : (
        <Button
          variant="primary"
          icon={ICONS[step]}
          isPending={start.isPending}
          onPress={() => void runs[step]()}
        >
          {t(`step.${step}`)}
        </Button>
      )}
      {dialog === 'edit' ? (
        <EditMeetingDialog meeting={meeting} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'postpone' || dialog === 'cancel' ? (
        <CallOffDialog meeting={meeting} kind={dialog} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'close' ? (
        <CloseDialog meeting={meeting} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}
