import { MonitorUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { type Check, checksOf } from './checklist.ts';
import { usePresenterWindow } from './use-presenter-window.ts';
import type { Run } from './use-run.ts';

/** What is looked at before the first case, ticked one by one; each tick is kept at once. */
export function ChecklistFields({ run }: { readonly run: Run }) {
  const { t } = useTranslation('meeting-run');
  const { id, checklist } = run;
  const save = useCommand('meetings.setChecklist');
  const presenter = usePresenterWindow();
  const tick = (check: Check, isOn: boolean) =>
    void save.run({
      id,
      ticked: isOn ? [...checklist, check] : checklist.filter((each) => each !== check),
    });
  return (
    <div className="stack-s">
      <FailureNotice failure={save.failure} />
      {checksOf(run).map((check) => (
        <Checkbox
          key={check}
          isSelected={checklist.includes(check)}
          onChange={(isOn) => tick(check, isOn)}
          hint={t(`check.${check}.hint`)}
        >
          {t(`check.${check}.title`)}
        </Checkbox>
      ))}
      <div className="run-window">
        <span className="grow">
          <span>{t(presenter.isOpen ? 'window.isOpen' : 'window.isClosed')}</span>
          <small>{t('window.gist')}</small>
        </span>
        <Button
          icon={<MonitorUp aria-hidden="true" />}
          onPress={() => void presenter.open()}
          size="s"
        >
          {t(presenter.isOpen ? 'window.show' : 'window.open')}
        </Button>
      </div>
    </div>
  );
}
