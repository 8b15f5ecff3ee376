import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type Failure } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { SegmentedControl } from '../../ui/segmented.tsx';
import { AddToCase } from './add-to-case.tsx';
import { PictureStack } from './picture-stack.tsx';
import './pictures.css';
import { stacksOf } from './stacks.ts';

interface KeptPicture {
  readonly id: string;
  readonly blob: string;
  readonly stack: string;
  readonly caption: string;
  readonly coveredOn: string | null;
}

interface KeptPicturesProps {
  readonly pictures: readonly KeptPicture[];
  /** The case to which more can be added; without it they are only looked at. */
  readonly caseId?: string;
}

/** Pictures that a case has, to look at; for its chairs to add and take out as well. */
export function KeptPictures({ pictures, caseId }: KeptPicturesProps) {
  const { t } = useTranslation('pictures');
  const { showDone } = useUndo();
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stacks = stacksOf(pictures);
  const shown = stacks.find(({ stack }) => stack === chosen) ?? stacks[0];
  const coveredOn = shown?.frames[0]?.coveredOn ?? null;
  const remove = async (id: string, frames: readonly KeptPicture[]) => {
    const result = await call('cases.removePictures', {
      id,
      pictures: frames.map((each) => each.id),
    });
    setFailure(result.ok ? null : result);
    if (result.ok) showDone(t('removed', { count: frames.length }));
  };
  return (
    <Card
      title={t('title')}
      aside={pictures.length === 0 ? undefined : t('frames', { count: pictures.length })}
    >
      <CardBody>
        {shown === undefined && caseId === undefined ? <p className="small">{t('none')}</p> : null}
        {stacks.length > 1 && shown !== undefined ? (
          <div className="flow flow-wrap">
            <SegmentedControl
              label={t('which')}
              segments={stacks.map(({ stack, frames }, index) => ({
                id: stack,
                label: t('numbered', { count: frames.length, number: index + 1 }),
              }))}
              value={shown.stack}
              onChange={setChosen}
            />
          </div>
        ) : null}
        {shown === undefined ? null : (
          <>
            <PictureStack key={shown.stack} frames={shown.frames} />
            <div className="flow">
              <small className="grow">
                {coveredOn === null
                  ? t('notLookedAt')
                  : t('lookedAtOn', { day: formatPlainDay(coveredOn) })}
              </small>
              {caseId === undefined ? null : (
                <Button
                  size="s"
                  variant="quiet"
                  icon={<Trash2 aria-hidden="true" />}
                  onPress={() => void remove(caseId, shown.frames)}
                >
                  {t('takeOut', { count: shown.frames.length })}
                </Button>
              )}
            </div>
          </>
        )}
        <FailureNotice failure={failure} />
        {caseId === undefined ? null : <AddToCase caseId={caseId} />}
      </CardBody>
    </Card>
  );
}
