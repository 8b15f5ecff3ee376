import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { useUndo } from '../../app/undo.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Counts } from './check-step.tsx';
import { Invitations } from './invitations.tsx';
import { RejectedRows } from './rejected-rows.tsx';
import type { Imported, ImportInHand, Preview } from './use-import.ts';

interface ResultStepProps {
  readonly hand: ImportInHand;
  readonly preview: Preview;
  readonly imported: Imported;
}

/** What happened, the slips of new people, and the one undo that takes it back. */
export function ResultStep({ hand, preview, imported }: ResultStepProps) {
  const { t } = useTranslation('imports');
  const { undo } = useUndo();
  const takeBack = async () => {
    await undo();
    hand.startAgain();
  };
  // The frame's own undo would leave this result standing.
  useAction({ label: t('done.takeBack'), keys: 'Mod+Z', section: 'do', run: takeBack });
  return (
    <>
      <Notice
        tone="good"
        title={t('done.title', { count: imported.imported })}
        live="status"
        actions={
          <Button size="s" shortcut="Mod+Z" onPress={takeBack}>
            {t('done.takeBack')}
          </Button>
        }
      >
        {t('done.text')}
      </Notice>
      <Card title={t('done.counts')}>
        <CardBody>
          <Counts outcome={imported} isDone />
        </CardBody>
      </Card>
      {imported.invitations.length > 0 ? <Invitations invitations={imported.invitations} /> : null}
      <RejectedRows rejected={imported.rejected} previewId={preview.previewId} isDone />
    </>
  );
}
