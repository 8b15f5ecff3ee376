import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../src-shared/rules/days.ts';
import { FailureNotice, useFieldErrors } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useGuard } from '../learning/use-guard.ts';
import type { Plan } from './counted-plans.ts';
import { versionStory } from './version-story.ts';

interface AgreeDialogProps {
  readonly plan: Plan;
  readonly plans: readonly Plan[];
  readonly today: Day;
  readonly onClose: () => void;
}

/** Signs a draft as agreed. It cannot be undone, and the dialog says so. */
export function AgreeDialog({ plan, plans, today, onClose }: AgreeDialogProps) {
  const { t } = useTranslation('job-plans');
  const { show } = useToast();
  const [system, setSystem] = useState('');
  const [version, setVersion] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const guard = useGuard({ agreedSystem: system, agreedVersion: version });
  const agree = useCommand('job-plans.agree');
  const errorOf = useFieldErrors(agree.failure);
  const { replaces } = versionStory(plan, plans, today);
  const from = formatPlainDay(plan.from);

  const save = async () => {
    if (on === null) return;
    const input = { id: plan.id, agreedSystem: system, agreedVersion: version, agreedOn: on };
    const result = await agree.run(input);
    if (!result.ok) {
      guard.learn(result);
      return;
    }
    show({ title: t('agree.done'), detail: t('agree.doneDetail', { day: from }) });
    onClose();
  };

  return (
    <Dialog
      title={t('agree.title')}
      role="alertdialog"
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={on === null || guard.open.length > 0}
            isPending={agree.isPending}
            onPress={save}
          >
            {t('agree.save')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={agree.failure} />
      <p>
        {replaces === null
          ? t('agree.counts', { day: from })
          : t('agree.countsAndReplaces', { day: from, version: replaces.version })}
      </p>
      <div className="fields">
        <GuardedTextField
          label={t('agree.system')}
          hint={t('agree.systemHint')}
          value={system}
          onChange={setSystem}
          findings={guard.of('agreedSystem').findings}
          error={errorOf('agreedSystem')}
          maxLength={60}
          autoFocus
        />
        <GuardedTextField
          label={t('agree.version')}
          hint={t('agree.versionHint')}
          value={version}
          onChange={setVersion}
          findings={guard.of('agreedVersion').findings}
          error={errorOf('agreedVersion')}
          maxLength={40}
        />
      </div>
      <DateField label={t('agree.on')} value={on} onChange={setOn} max={today} />
      <Notice tone="warn">{t('agree.final')}</Notice>
    </Dialog>
  );
}
