import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FailureNotice } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatCount } from '../../ui/format.ts';
import { ProgressBar, Stepper } from '../../ui/progress.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import './imports.css';
import { KindStep } from './kind-step.tsx';
import { missingFields } from './missing-fields.ts';
import { ResultStep } from './result-step.tsx';
import { type ImportInHand, type ImportStep, useImport } from './use-import.ts';
import { useProgress } from './use-progress.ts';

const STEPS: readonly ImportStep[] = ['kind', 'columns', 'check', 'done'];

/** An import, step by step: what, which columns, what would happen, what happened. */
export function ImportScreen() {
  const { t } = useTranslation('imports');
  const [, navigate] = useLocation();
  const hand = useImport();
  const { step, preview, imported, failure, work } = hand;
  return (
    <Page
      title={t('title')}
      subtitle={preview === null || step === 'kind' ? t('subtitle') : preview.fileName}
      back={
        step === 'kind' ? (
          <IconButton
            label={t('people:backToList')}
            icon={<ArrowLeft aria-hidden="true" />}
            onPress={() => navigate('/people')}
          />
        ) : undefined
      }
      actions={<StepActions hand={hand} />}
    >
      <div className="import">
        <Stepper
          label={t('steps.label')}
          steps={STEPS.map((each) => t(`steps.${each}`))}
          current={STEPS.indexOf(step)}
        />
        <FailureNotice failure={failure} />
        {work === null ? null : <Working hand={hand} work={work} />}
        {step === 'kind' ? <KindStep hand={hand} /> : null}
        {step === 'columns' && preview ? <ColumnsStep hand={hand} preview={preview} /> : null}
        {step === 'check' && preview ? <CheckStep hand={hand} preview={preview} /> : null}
        {step === 'done' && preview && imported ? (
          <ResultStep hand={hand} preview={preview} imported={imported} />
        ) : null}
      </div>
    </Page>
  );
}

function StepActions({ hand }: { readonly hand: ImportInHand }) {
  const { t } = useTranslation('imports');
  const { step, preview, work, mapping } = hand;
  if (preview === null || step === 'kind') return null;
  const isBusy = work !== null;
  if (step === 'columns') {
    return (
      <>
        <Button variant="quiet" isDisabled={isBusy} onPress={hand.startAgain}>
          {t('otherFile')}
        </Button>
        <Button
          variant="primary"
          isDisabled={missingFields(preview, mapping).length > 0}
          isPending={isBusy}
          onPress={hand.check}
        >
          {t('columns.continue')}
        </Button>
      </>
    );
  }
  if (step === 'check') {
    return (
      <>
        <Button variant="quiet" isDisabled={isBusy} onPress={() => hand.goTo('columns')}>
          {t('check.back')}
        </Button>
        <Button
          variant="primary"
          isDisabled={preview.imported === 0}
          isPending={isBusy}
          onPress={hand.confirm}
        >
          {t('check.confirm', { count: preview.imported, rows: formatCount(preview.imported) })}
        </Button>
      </>
    );
  }
  return <Button onPress={hand.startAgain}>{t('done.another')}</Button>;
}

interface WorkingProps {
  readonly hand: ImportInHand;
  readonly work: 'reading' | 'writing';
}

/** How far it is. Reading changes nothing, so only writing can be stopped. */
function Working({ hand, work }: WorkingProps) {
  const { t } = useTranslation('imports');
  const progress = useProgress('import', true);
  const total = progress?.total ?? null;
  const detail =
    progress === null
      ? null
      : total === null
        ? t('work.rows', { rows: formatCount(progress.done) })
        : t('work.rowsOf', { rows: formatCount(progress.done), total: formatCount(total) });
  return (
    <ProgressBar
      label={t(`work.${work}`)}
      value={progress === null || total === null || total === 0 ? null : progress.done / total}
      detail={detail}
      {...(work === 'writing' ? { onCancel: hand.cancel } : {})}
    />
  );
}
