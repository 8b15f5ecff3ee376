import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type Failure } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { GuardedTextArea, GuardedTextField } from '../../ui/guarded-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useToday } from '../learning/use-today.ts';
import { useCase } from './use-case.ts';
import { useCaseGuard } from './use-case-guard.ts';
import { useSendingKey } from './use-sending-key.ts';

interface SenderDialogProps {
  readonly caseId: string;
  /** A question, and the case waits in Needs work; or a kind no, and it leaves the board. */
  readonly kind: 'ask_sender' | 'not_selected';
  readonly isHolder: boolean;
  readonly onClose: () => void;
}

/** Moves a case with a note, and writes to whoever sent it where the chairs know who did. */
export function SenderDialog({ caseId, kind, isHolder, onClose }: SenderDialogProps) {
  const { t } = useTranslation('cases');
  const words = kind === 'ask_sender' ? 'ask' : 'notSelected';
  const today = useToday();
  const { showDone } = useUndo();
  const about = useCase(caseId).data;
  const sender = about?.identities?.find(({ part }) => part === 'submitter');
  const canWrite = isHolder && sender !== undefined && sender.personId !== null;
  const letter = useQueryCall(
    'letters.words',
    { identityId: sender?.id ?? '', kind, meetingId: null },
    { enabled: canWrite, tables: ['letter'] },
  ).data;
  const [note, setNote] = useState(t(`${words}.noteFirst`));
  const [body, setBody] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, setPending] = useState(false);
  const [hasTried, setTried] = useState(false);
  const guard = useCaseGuard({ note, body: body ?? '' });

  const first = letter?.body;
  useEffect(() => {
    if (first !== undefined) setBody((typed) => typed ?? first);
  }, [first]);

  const write = async () => {
    if (sender === undefined || letter === undefined || body === null) return null;
    const saved = await call('letters.save', {
      identityId: sender.id,
      kind,
      meetingId: null,
      subject: letter.subject,
      body,
      guard: guard.answers,
    });
    if (!saved.ok) return saved;
    const given = await call('letters.give', { id: saved.value.id, on: today });
    return given.ok ? null : given;
  };
  const send = async () => {
    setTried(true);
    if (note.trim() === '' || guard.open.length > 0 || isPending) return;
    setPending(true);
    const to = kind === 'ask_sender' ? 'needs_work' : 'not_selected';
    const written = canWrite ? await write() : null;
    const moved =
      written ?? (await call('cases.move', { id: caseId, to, note, guard: guard.answers }));
    setPending(false);
    if (!moved.ok) {
      setFailure(guard.learn(moved) ? null : moved);
      return;
    }
    onClose();
    showDone(
      t(`${words}.done`, { code: about?.code ?? '' }),
      canWrite ? t('letterGiven') : undefined,
    );
  };
  useSendingKey({ label: t(`${words}.action`), run: () => void send(), inDialog: true });
  return (
    <Dialog
      title={t(`${words}.title`)}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button
            variant="primary"
            shortcut="Mod+Enter"
            isPending={isPending}
            onPress={() => void send()}
          >
            {t(canWrite ? `${words}.send` : `${words}.moveOnly`)}
          </Button>
        </>
      }
    >
      {about === undefined || canWrite ? null : (
        <Notice>{t(about.anonymous ? `${words}.anonymous` : `${words}.cannotWrite`)}</Notice>
      )}
      {!canWrite || body === null ? null : (
        <GuardedTextArea
          label={t(`${words}.letter`)}
          hint={t('letterHint')}
          rows={8}
          value={body}
          onChange={setBody}
          maxLength={8000}
          autoFocus
          {...guard.of('body')}
        />
      )}
      <GuardedTextField
        label={t(`${words}.note`)}
        hint={t(`${words}.noteHint`)}
        value={note}
        onChange={setNote}
        maxLength={1000}
        error={hasTried && note.trim() === '' ? t('needed') : undefined}
        {...guard.of('note')}
      />
      <FailureNotice failure={failure} />
    </Dialog>
  );
}
