import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Series } from '../meetings/use-series.ts';
import { usePeople } from '../people/use-people.ts';
import {
  choicesOf,
  holdersInput,
  ROLES,
  type Role,
  type RoleChoice,
  toAccept,
} from './role-choices.ts';

interface RolesDialogProps {
  readonly series: Series;
  readonly onClose: () => void;
}

/** Gives and takes the roles of a series; saying what each opens, and what to think about. */
export function RolesDialog({ series, onClose }: RolesDialogProps) {
  const { t } = useTranslation('series');
  const { showDone } = useUndo();
  const people = usePeople();
  const save = useCommand('series.setRoles');
  const [choices, setChoices] = useState(choicesOf(series.holders));
  const [isAsked, setAsked] = useState(false);
  const directory = people.data ?? [];
  const nameOf = (id: string) => directory.find((person) => person.id === id)?.name ?? '';
  const managers = new Set(
    directory.filter(({ roles }) => roles.includes('manager')).map(({ id }) => id),
  );
  const accepting = choices.filter(
    ({ personId, role }) => role !== 'assistant' && managers.has(personId),
  );
  const opening = new Set(
    choices.filter(({ role }) => role !== 'assistant').map(({ personId }) => personId),
  );
  const hasChair = choices.some(({ role }) => role === 'chair');
  const isReady = hasChair && toAccept(choices, managers).length === 0;
  const submit = async () => {
    setAsked(true);
    if (!isReady || save.isPending) return;
    const result = await save.run({ id: series.id, holders: [...holdersInput(choices)] });
    if (!result.ok) return;
    onClose();
    showDone(t('roles.saved'), series.name);
  };
  return (
    <Dialog
      title={t('roles.dialog', { name: series.name })}
      size="l"
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" isPending={save.isPending} onPress={() => void submit()}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={save.failure ?? people.error} />
      {ROLES.map((role) => (
        <RoleField
          key={role}
          role={role}
          choices={choices}
          directory={directory}
          error={isAsked && role === 'chair' && !hasChair ? t('roles.chairNeeded') : undefined}
          onChange={setChoices}
        />
      ))}
      {opening.size < 2 ? (
        <Notice tone="warn" title={t('roles.oneHolder')}>
          {t('roles.oneHolderText')}
        </Notice>
      ) : null}
      {accepting.map((choice) => (
        <Notice
          key={`${choice.personId} ${choice.role}`}
          tone="warn"
          title={t('roles.managerToo', { name: nameOf(choice.personId) })}
        >
          {t('roles.managerText')}
          <Checkbox
            isSelected={choice.accepted}
            isInvalid={isAsked && !choice.accepted}
            onChange={(accepted) =>
              setChoices(choices.map((each) => (each === choice ? { ...each, accepted } : each)))
            }
          >
            {t('roles.accept')}
          </Checkbox>
        </Notice>
      ))}
    </Dialog>
  );
}

interface RoleFieldProps {
  readonly role: Role;
  readonly choices: readonly RoleChoice[];
  readonly directory: readonly {
    readonly id: string;
    readonly name: string;
    readonly staffGroup: string;
  }[];
  readonly error: string | undefined;
  readonly onChange: (choices: readonly RoleChoice[]) => void;
}

function RoleField({ role, choices, directory, error, onChange }: RoleFieldProps) {
  const { t } = useTranslation('series');
  const [added, setAdded] = useState(0);
  const held = choices.filter((choice) => choice.role === role);
  const nameOf = (id: string) => directory.find((person) => person.id === id)?.name ?? '';
  return (
    <div className="stack-s">
      <ComboBox
        key={added}
        label={t(`roleTitle.${role}`)}
        hint={t(`roleHint.${role}`)}
        placeholder={t('roles.addPerson')}
        options={directory
          .filter(({ id }) => !held.some(({ personId }) => personId === id))
          .map(({ id, name, staffGroup }) => ({ id, label: name, hint: staffGroup }))}
        value={null}
        onChange={(personId) => {
          if (personId === null) return;
          onChange([...choices, { personId, role, accepted: false }]);
          setAdded(added + 1);
        }}
        autoFocus={added > 0}
        error={error}
      />
      <ul className="series-held" aria-label={t(`role.${role}`)}>
        {held.map((choice) => (
          <li key={choice.personId}>
            {nameOf(choice.personId)}
            <IconButton
              label={t('roles.remove', { name: nameOf(choice.personId) })}
              size="s"
              icon={<X aria-hidden="true" />}
              onPress={() => onChange(choices.filter((each) => each !== choice))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
