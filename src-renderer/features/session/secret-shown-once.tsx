import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Sheet } from '../workspace/sheet.ts';
import { SheetActions } from '../workspace/sheet-actions.tsx';
import { SheetView } from '../workspace/sheet-view.tsx';

interface SecretShownOnceProps {
  readonly sheet: Sheet;
  /** What the button says: "Continue", "Go to Today". */
  readonly doneLabel: string;
  readonly onDone: () => void;
}

/** A personal recovery code on its only showing: going on needs the word that it is kept. */
export function SecretShownOnce({ sheet, doneLabel, onDone }: SecretShownOnceProps) {
  const { t } = useTranslation('session');
  const [isKept, setKept] = useState(false);
  return (
    <>
      <SheetView sheet={sheet} />
      <SheetActions sheets={[sheet]} />
      <Checkbox isSelected={isKept} onChange={setKept} hint={t('code.keptHint')}>
        {t('code.kept')}
      </Checkbox>
      <div className="start-foot">
        <Button variant="primary" isDisabled={!isKept} onPress={onDone}>
          {doneLabel}
        </Button>
      </div>
    </>
  );
}
