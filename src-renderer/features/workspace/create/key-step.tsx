import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../../app/failure.tsx';
import { useCommand } from '../../../app/use-call.ts';
import { Button } from '../../../ui/button.tsx';
import { CodeField } from '../../session/code-field.tsx';
import { useFocusInvalid } from '../../session/use-focus-invalid.ts';
import type { Sheet } from '../sheet.ts';
import { SheetActions } from '../sheet-actions.tsx';
import { SheetView } from '../sheet-view.tsx';
import { StartLayout } from '../start-layout.tsx';
import { twoGroups } from './two-groups.ts';

interface KeyStepProps {
  readonly above: ReactNode;
  readonly sheet: Sheet;
  readonly onNext: () => void;
}

/** The recovery sheet, then two of its groups typed back from the paper. */
export function KeyStep({ above, sheet, onNext }: KeyStepProps) {
  const { t } = useTranslation('workspace');
  const [isOnPaper, setOnPaper] = useState(false);
  if (isOnPaper) {
    return (
      <StartLayout
        size="m"
        above={above}
        title={t('create.key.checkTitle')}
        intro={t('create.key.checkIntro')}
      >
        <KeyCheck
          groups={sheet.code.split('-').length}
          onShowAgain={() => setOnPaper(false)}
          onNext={onNext}
        />
      </StartLayout>
    );
  }
  return (
    <StartLayout
      size="m"
      above={above}
      title={t('create.key.title')}
      intro={t('create.key.intro')}
      footer={
        <Button variant="primary" onPress={() => setOnPaper(true)}>
          {t('create.key.action')}
        </Button>
      }
    >
      <SheetView sheet={sheet} />
      <SheetActions sheets={[sheet]} />
    </StartLayout>
  );
}

interface KeyCheckProps {
  readonly groups: number;
  readonly onShowAgain: () => void;
  readonly onNext: () => void;
}

/** Asks for two groups by their numbers; the core compares them with the key it made. */
export function KeyCheck({ groups, onShowAgain, onNext }: KeyCheckProps) {
  const { t } = useTranslation('workspace');
  const confirm = useCommand('workspace.confirmRecoveryKey');
  const [indexes] = useState(() => twoGroups(groups, crypto.getRandomValues(new Uint8Array(2))));
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const form = useFocusInvalid<HTMLFormElement>(wrong.length > 0 ? wrong : null);

  const check = async () => {
    const result = await confirm.run({
      groups: indexes.map((index, at) => ({ index, text: typed[at] ?? '' })),
    });
    if (!result.ok) return;
    setWrong(result.value.wrong);
    if (result.value.wrong.length === 0) onNext();
  };
  return (
    <form
      noValidate
      ref={form}
      className="start-form"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <FailureNotice failure={confirm.failure} />
      <div className="start-pair">
        {indexes.map((index, at) => (
          <CodeField
            key={index}
            label={t('create.key.group', { number: index + 1 })}
            value={typed[at] ?? ''}
            onChange={(text) => setTyped(at === 0 ? [text, typed[1]] : [typed[0], text])}
            error={wrong.includes(index) ? t('create.key.wrong') : undefined}
            autoFocus={at === 0}
          />
        ))}
      </div>
      <div className="start-foot">
        <Button onPress={onShowAgain}>{t('create.key.showAgain')}</Button>
        <Button variant="primary" type="submit" isPending={confirm.isPending}>
          {t('create.key.check')}
        </Button>
      </div>
    </form>
  );
}
