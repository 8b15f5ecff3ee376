import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { useCaseGuard } from '../cases/use-case-guard.ts';
import { NewPictures } from './new-pictures.tsx';
import type { NewPicture } from './stacks.ts';

/** New pictures for a case that is there: edited and captioned, then added in one step. */
export function AddToCase({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('pictures');
  const { showDone } = useUndo();
  const [frames, setFrames] = useState<readonly NewPicture[]>([]);
  const command = useCommand('cases.addPictures');
  const guard = useCaseGuard(
    Object.fromEntries(frames.map(({ caption }, index) => [`pictures.${index}.caption`, caption])),
  );
  const isGuarded = command.failure?.code.startsWith('identifier_') === true;
  const add = async () => {
    if (guard.open.length > 0) return;
    const result = await command.run({ id: caseId, pictures: [...frames], guard: guard.answers });
    if (!result.ok) {
      guard.learn(result);
      return;
    }
    setFrames([]);
    showDone(t('added', { count: frames.length }));
  };
  return (
    <>
      <NewPictures frames={frames} onChange={setFrames} guard={guard} />
      <FailureNotice failure={isGuarded ? null : command.failure} />
      {frames.length === 0 ? null : (
        <div className="flow">
          <Button
            isDisabled={guard.open.length > 0}
            isPending={command.isPending}
            onPress={() => void add()}
          >
            {t('addToCase', { count: frames.length })}
          </Button>
          <small>{t('notYetAdded')}</small>
        </div>
      )}
    </>
  );
}
