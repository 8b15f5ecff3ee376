import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findIdentifiers } from '../../../src-shared/rules/identifiers/index.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { Figure, FigureSign, Figures } from '../../ui/figure.tsx';
import { formatCount } from '../../ui/format.ts';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Notes } from './notes.tsx';
import { RejectedRows } from './rejected-rows.tsx';
import { SampleTable } from './sample-table.tsx';
import type { ImportInHand, Preview } from './use-import.ts';

interface CheckStepProps {
  readonly hand: ImportInHand;
  readonly preview: Preview;
}

/** What would happen. Nothing has been written yet. */
export function CheckStep({ hand, preview }: CheckStepProps) {
  const { t } = useTranslation('imports');
  return (
    <>
      <Card title={t('check.title')} aside={t('check.aside')}>
        <CardBody>
          <Counts outcome={preview} isDone={false} />
          {preview.imported === 0 ? <Notice>{t('check.nothing')}</Notice> : null}
        </CardBody>
      </Card>
      {preview.warned > 0 ? <Warnings hand={hand} preview={preview} /> : null}
      {hand.reason === '' ? null : (
        <Notice tone="info">{t('warned.let', { reason: hand.reason })}</Notice>
      )}
      <Notes notes={preview.notes} />
      <RejectedRows rejected={preview.rejected} previewId={preview.previewId} isDone={false} />
      <SampleTable preview={preview} />
    </>
  );
}

interface CountsProps {
  readonly outcome: Pick<Preview, 'read' | 'imported' | 'unchanged' | 'rejected'>;
  readonly isDone: boolean;
}

/** Rows read, and what becomes of them, as a sum. */
export function Counts({ outcome, isDone }: CountsProps) {
  const { t } = useTranslation('imports');
  const tense = isDone ? 'did' : 'would';
  return (
    <Figures>
      <Figure above caption={t('counts.read')} value={formatCount(outcome.read)} />
      <FigureSign sign="=" />
      <Figure above caption={t(`counts.${tense}.imported`)} value={formatCount(outcome.imported)} />
      <FigureSign sign="+" />
      <Figure above caption={t('counts.unchanged')} value={formatCount(outcome.unchanged)} />
      <FigureSign sign="+" />
      <Figure
        above
        caption={t(`counts.${tense}.rejected`)}
        value={formatCount(outcome.rejected.length)}
      />
    </Figures>
  );
}

const SHORTEST_REASON = 3;
const LONGEST_REASON = 200;

/** Rows that may point to a patient are held back until somebody says why they do not. */
function Warnings({ hand, preview }: CheckStepProps) {
  const { t } = useTranslation('imports');
  const [reason, setReason] = useState('');
  const isReady = reason.trim().length >= SHORTEST_REASON && findIdentifiers(reason).length === 0;
  const accept = () => {
    if (isReady) hand.acceptWarnings(reason.trim());
  };
  return (
    <Card title={t('warned.title', { count: preview.warned })}>
      <CardBody>
        <p>{t('warned.text')}</p>
        <div className="import-reason">
          <GuardedTextField
            label={t('warned.reason')}
            value={reason}
            onChange={setReason}
            findings={findIdentifiers(reason)}
            hint={t('warned.hint')}
            maxLength={LONGEST_REASON}
            onSubmit={accept}
          />
          <Button isDisabled={!isReady} isPending={hand.work === 'reading'} onPress={accept}>
            {t('warned.accept', { count: preview.warned })}
          </Button>
        </div>
      </CardBody>
    </Card>
  );
}
