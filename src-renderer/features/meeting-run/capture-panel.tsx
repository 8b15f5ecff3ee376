import { Save, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevealStep } from '../../../src-shared/model/meetings.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioChips } from '../../ui/chips.tsx';
import { GuardedTextArea } from '../../ui/guarded-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useCaseWords } from '../cases/words.ts';
import { ActionsList } from './actions-list.tsx';
import { CodesFields } from './codes-fields.tsx';
import { PointsList } from './points-list.tsx';
import { type CaptureField, type CaptureTexts, useCaptureTexts } from './use-capture-texts.ts';
import type { Run, RunItem } from './use-run.ts';
import { useUnsaved } from './use-unsaved.ts';

interface CapturePanelProps {
  readonly run: Run;
  readonly item: RunItem;
  readonly step: RevealStep;
  /** The room has seen the later opinion: hindsight no longer chooses the causes. */
  readonly isRevealed: boolean;
}

/** What the room said of the case. Everything saves itself. */
export function CapturePanel({ run, item, step, isRevealed }: CapturePanelProps) {
  const { t } = useTranslation('meeting-run');
  const { stages, effects } = useCaseWords();
  const unsaved = useUnsaved(item.id);
  const texts = useCaptureTexts(item, unsaved);
  const save = useCommand('meetings.capture');
  const set = (change: Partial<Pick<RunItem, 'effect' | 'stage' | 'consensus' | 'discussed'>>) =>
    void save.run({ itemId: item.id, ...change });

  const { flush } = texts;
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room went on to another step
  useEffect(() => latest.current(), [step]);

  return (
    <section className="run-capture-in" aria-labelledby="run-capture">
      <div className="run-capture-head">
        <h2 id="run-capture">{t('capture')}</h2>
        <Checkbox isSelected={item.discussed} onChange={(discussed) => set({ discussed })}>
          {t('discussed')}
        </Checkbox>
      </div>
      <FailureNotice failure={texts.failure ?? save.failure} />
      <TypedField field="discussion" rows={4} texts={texts} />
      <RadioChips
        label={t('consensus')}
        options={(['agreed', 'none'] as const).map((id) => ({
          id,
          label: t(`consensusIs.${id}`),
        }))}
        value={item.consensus}
        onChange={(consensus) => set({ consensus })}
      />
      {item.consensus === 'agreed' || texts.value('consensusText') !== '' ? (
        <TypedField field="consensusText" rows={2} texts={texts} />
      ) : null}
      <CodesFields item={item} isRevealed={isRevealed} />
      <RadioChips
        label={t('effect')}
        options={effects}
        value={item.effect}
        onChange={(effect) => set({ effect })}
      />
      <Select
        label={t('stage')}
        options={stages}
        value={item.stage}
        onChange={(stage) => set({ stage })}
      />
      <PointsList run={run} item={item} unsaved={unsaved} />
      <ActionsList run={run} item={item} unsaved={unsaved} />
      <TypedField field="reporterAdds" rows={2} texts={texts} />
      <SavedLine state={texts.state} />
    </section>
  );
}

interface TypedFieldProps {
  readonly field: CaptureField;
  readonly rows: number;
  readonly texts: CaptureTexts;
}

/** The most characters that the contract takes. */
const LONGEST: Readonly<Record<CaptureField, number>> = {
  discussion: 8000,
  consensusText: 1000,
  reporterAdds: 2000,
};

function TypedField({ field, rows, texts }: TypedFieldProps) {
  const { t } = useTranslation('meeting-run');
  return (
    // Leaving the field is a good moment to keep what it holds.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the field inside
    <div onBlur={texts.flush}>
      <GuardedTextArea
        label={t(field)}
        rows={rows}
        value={texts.value(field)}
        onChange={(value) => texts.change(field, value)}
        maxLength={LONGEST[field]}
        {...(field === 'reporterAdds' ? { hint: t('reporterAddsHint') } : {})}
        {...texts.guard.of(field)}
      />
    </div>
  );
}

function SavedLine({ state }: { readonly state: CaptureTexts['state'] }) {
  const { t } = useTranslation('meeting-run');
  const isSafe = state === 'saved' || state === 'waiting';
  return (
    <small role="status">
      {isSafe ? <Save aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}{' '}
      {t(`savedState.${state}`)}
    </small>
  );
}
