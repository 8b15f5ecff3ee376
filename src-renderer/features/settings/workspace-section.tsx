import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../app/client.ts';
import { FailureNotice, FailureState, useFieldErrors } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFocusInvalid } from '../session/use-focus-invalid.ts';
import { useRefreshStatus } from '../workspace/use-status.ts';
import { FiguresCard } from './figures-card.tsx';

/** The workspace's name and how many weeks of a year are worked. */
export function WorkspaceSection() {
  const settings = useQueryCall('workspace.settings', {}, { tables: ['workspace_setting'] });
  if (settings.error) {
    return <FailureState failure={settings.error} onRetry={() => settings.refetch()} />;
  }
  if (settings.data === undefined) return null;
  const { name, workingWeeks } = settings.data;
  return (
    <>
      <SettingsForm key={`${name} ${workingWeeks}`} settings={settings.data} />
      <FiguresCard />
    </>
  );
}

function SettingsForm({ settings }: { readonly settings: OutputOf<'workspace.settings'> }) {
  const { t } = useTranslation('settings');
  const { showDone } = useUndo();
  const refreshStatus = useRefreshStatus();
  const save = useCommand('workspace.saveSettings');
  const fieldError = useFieldErrors(save.failure);
  const form = useFocusInvalid<HTMLFormElement>(save.failure);
  const [name, setName] = useState(settings.name);
  const [weeks, setWeeks] = useState(settings.workingWeeks ?? '');
  const isChanged = name !== settings.name || weeks !== (settings.workingWeeks ?? '');
  return (
    <Card title={t('section.workspace')}>
      <CardBody>
        <form
          noValidate
          ref={form}
          className="settings-form"
          onSubmit={async (event) => {
            event.preventDefault();
            const workingWeeks = weeks.trim() === '' ? null : weeks.trim().replace(',', '.');
            const result = await save.run({ name, workingWeeks });
            if (!result.ok) return;
            await refreshStatus();
            showDone(t('workspace.saved'));
          }}
        >
          <FailureNotice failure={save.failure} />
          <TextField
            label={t('workspace.name')}
            value={name}
            onChange={setName}
            error={fieldError('name')}
            maxLength={80}
          />
          <TextField
            label={t('workspace.weeks')}
            hint={t('workspace.weeksHint')}
            inputMode="decimal"
            value={weeks}
            onChange={setWeeks}
            error={fieldError('workingWeeks')}
            maxLength={6}
          />
          <div className="settings-line">
            <small className="settings-words">
              {t('workspace.zone', { zone: settings.timeZone })}
            </small>
            <Button
              variant="primary"
              type="submit"
              isDisabled={!isChanged}
              isPending={save.isPending}
            >
              {t('common:save')}
            </Button>
          </div>
        </form>
      </CardBody>
    </Card>
  );
}
