import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toast.tsx';
import { meetingPath } from '../meetings/meeting-paths.ts';
import type { Run } from './use-run.ts';

interface EndDialogProps {
  readonly run: Run;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Says what moves on and what is still missing, before the meeting ends. */
export function EndDialog({ run, isOpen, onClose }: EndDialogProps) {
  const { t } = useTranslation('meeting-run');
  const [, navigate] = useLocation();
  const { show } = useToast();
  const end = useCommand('meetings.end');
  const discussed = run.items.filter((item) => item.discussed);
  const left = run.items.filter((item) => !item.discussed);
  const without = discussed.filter(({ points }) => points.length === 0);
  const finish = async () => {
    const result = await end.run({ id: run.id });
    if (!result.ok) return;
    show({ title: t('end.done'), detail: t('end.moved', { count: result.value.moved }) });
    onClose();
    navigate(meetingPath(run.id));
  };
  return (
    <Dialog
      title={t('end.title')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('end.goOn')}</Button>
          <Button variant="primary" isPending={end.isPending} onPress={() => void finish()}>
            {t('end.action')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={end.failure} />
      <p>{t('end.discussed', { count: discussed.length, of: run.items.length })}</p>
      <Codes title={t('end.moves', { count: left.length })} items={left} />
      <Codes title={t('end.without', { count: without.length })} items={without} />
      <p>{t('end.after')}</p>
    </Dialog>
  );
}

function Codes({ title, items }: { readonly title: string; readonly items: Run['items'] }) {
  if (items.length === 0) return null;
  return (
    <div className="stack-s">
      <p>{title}</p>
      <ul className="run-codes">
        {items.map(({ id, code, chairTitle }) => (
          <li key={id}>
            {code} · {chairTitle}
          </li>
        ))}
      </ul>
    </div>
  );
}
