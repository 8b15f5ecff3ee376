import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useAction } from '../../app/actions.ts';
import { FailureNotice, FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useGuard } from '../learning/use-guard.ts';
import { useFocusInvalid } from '../session/use-focus-invalid.ts';
import { dayOf } from '../workspace/sheet.ts';
import { EmploymentFields } from './employment-fields.tsx';
import { useInvitation } from './invitation-store.ts';
import './people.css';
import { DIRECTORY_PATH, personPath } from './people-paths.ts';
import { PersonFields } from './person-fields.tsx';
import { emptyForm, formOf, inputOf, type PersonForm } from './person-form.ts';
import { RoleFields } from './role-fields.tsx';
import { useMending } from './use-mending.ts';
import { usePeople } from './use-people.ts';

/** Adds a person, or changes one. */
export function PersonEditor() {
  const { t } = useTranslation('people');
  const { id } = useParams();
  const people = usePeople();
  const today = dayOf(new Date());
  const title = t(id === undefined ? 'add' : 'edit');
  if (people.error) {
    return (
      <Page title={title}>
        <FailureState failure={people.error} onRetry={() => people.refetch()} />
      </Page>
    );
  }
  if (people.data === undefined) return <Page title={title}>{null}</Page>;
  const person = people.data.find((each) => each.id === id);
  if (id !== undefined && person === undefined) {
    return (
      <Page title={title}>
        <EmptyState title={t('gone.title')}>{t('gone.text')}</EmptyState>
      </Page>
    );
  }
  const form = person === undefined ? emptyForm(today, people.data[0]) : formOf(person);
  return <Editor key={id ?? 'new'} id={id} title={title} start={form} today={today} />;
}

interface EditorProps {
  readonly id: string | undefined;
  readonly title: string;
  readonly start: PersonForm;
  readonly today: string;
}

function Editor({ id, title, start, today }: EditorProps) {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const { showDone } = useUndo();
  const add = useCommand('people.add');
  const save = useCommand('people.save');
  const showSlip = useInvitation((state) => state.show);
  const [form, setForm] = useState(start);
  const guard = useGuard({ staffGroup: form.staffGroup, site: form.site });
  const failure = add.failure ?? save.failure;
  const { change, fieldError, isMended, forget } = useMending(form, setForm, failure);
  const page = useFocusInvalid<HTMLFormElement>(failure);
  const isPending = add.isPending || save.isPending;
  const leave = () => navigate(id === undefined ? DIRECTORY_PATH : personPath(id));

  const submit = async () => {
    if (isPending) return;
    forget();
    const input = { ...inputOf(form), ...(guard.answers ? { guard: guard.answers } : {}) };
    if (id === undefined) {
      const result = await add.run(input);
      if (!result.ok) return guard.learn(result);
      navigate(personPath(result.value.id));
      showSlip(result.value.invitation);
    } else {
      const result = await save.run({ ...input, id });
      if (!result.ok) return guard.learn(result);
      navigate(personPath(id));
      showDone(t('saved', { name: form.name }));
    }
  };
  useAction({ label: t('common:save'), keys: 'Mod+Enter', section: 'do', run: () => submit() });

  return (
    <Page
      title={title}
      subtitle={id === undefined ? t('addText') : start.name}
      layout="text"
      actions={
        <>
          <Button variant="quiet" onPress={leave}>
            {t('common:cancel')}
          </Button>
          <Button
            variant="primary"
            shortcut="Mod+Enter"
            isPending={isPending}
            onPress={() => submit()}
          >
            {t(id === undefined ? 'addAction' : 'common:save')}
          </Button>
        </>
      }
    >
      <form
        noValidate
        ref={page}
        className="person-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <FailureNotice failure={isMended ? null : failure} />
        <PersonFields form={form} onChange={change} guard={guard} fieldError={fieldError} />
        <EmploymentFields form={form} onChange={change} today={today} fieldError={fieldError} />
        <RoleFields form={form} onChange={change} error={fieldError('roles')} />
      </form>
    </Page>
  );
}
