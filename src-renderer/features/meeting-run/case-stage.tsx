import { Keyboard, ListChecks, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevealStep } from '../../../src-shared/model/meetings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Tag } from '../../ui/tag.tsx';
import { openChecks } from './checklist.ts';
import { ChecklistFields } from './checklist-fields.tsx';
import { OnlyYouCard } from './only-you-card.tsx';
import type { Place } from './page-turning.ts';
import { RoomCard } from './room-card.tsx';
import { StepTabs } from './step-tabs.tsx';
import type { Run, RunItem, Showing } from './use-run.ts';

export interface CaseStageProps {
  readonly run: Run;
  readonly item: RunItem;
  /** Pictures that the room may see, in order. */
  readonly frames: RunItem['pictures'];
  readonly showing: Showing;
  readonly show: (change: Partial<Showing>) => void;
  readonly onStep: (step: RevealStep) => void;
  readonly onBack: (() => void) | null;
  readonly onForward: (() => void) | null;
  readonly next: Place | null;
}

/** The case that the room looks at: what it sees, and what only this screen shows. */
export function CaseStage(props: CaseStageProps) {
  const { run, item, showing, onStep } = props;
  const { t } = useTranslation('meeting-run');
  return (
    <>
      <div className="run-about">
        <Tag>{item.code}</Tag>
        <Tag>{t(`cases:kind.${item.kind}`)}</Tag>
        {item.modality === null ? null : <Tag>{t(`cases:modality.${item.modality}`)}</Tag>}
        {item.setting === null ? null : <Tag>{t(`cases:setting.${item.setting}`)}</Tag>}
        <Checks run={run} />
      </div>
      <StepTabs steps={item.steps} current={showing.step} onStep={onStep} />
      <RoomCard {...props} />
      <OnlyYouCard item={item} step={showing.step} />
      <small className="run-keys">
        <Keyboard aria-hidden="true" /> {t('keysGist')}
      </small>
      <p className="visually-hidden" role="status">
        {showing.inPacs
          ? t('roomInPacs')
          : t('roomSees', { title: item.roomTitle, step: t(`step.${showing.step}`) })}
      </p>
    </>
  );
}

/** Whether anything of the checklist is open; it can be looked at again. */
function Checks({ run }: { readonly run: Run }) {
  const { t } = useTranslation('meeting-run');
  const [isOpen, setOpen] = useState(false);
  const left = openChecks(run).length;
  return (
    <span className="run-checks" data-open={left > 0 || undefined}>
      <Button
        size="s"
        variant="quiet"
        icon={left > 0 ? <TriangleAlert aria-hidden="true" /> : <ListChecks aria-hidden="true" />}
        onPress={() => setOpen(true)}
      >
        {run.mode === 'in_person'
          ? t('checksInPerson')
          : left > 0
            ? t('toLookAt', { count: left })
            : t('checksDone')}
      </Button>
      <Dialog title={t('before')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ChecklistFields run={run} />
      </Dialog>
    </span>
  );
}
