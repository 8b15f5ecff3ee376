import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import type { Day } from '../../../src-shared/rules/days.ts';
import { employmentOn } from '../../../src-shared/rules/job-plans/index.ts';
import { useAction } from '../../app/actions.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useGuard } from '../learning/use-guard.ts';
import type { Plan } from './counted-plans.ts';
import { type DraftForm, draftErrors, draftInput, typedNumber } from './draft-form.ts';
import { DraftLines } from './draft-lines.tsx';
import { WeekCard } from './week-card.tsx';
import { type Terms, weekTotals } from './week-totals.ts';

interface DraftEditorProps {
  readonly person: OutputOf<'people.list'>[number];
  readonly terms: Terms;
  /** Null for a new one. */
  readonly draftId: string | null;
  readonly start: DraftForm;
  /** The version whose lines a new draft begins with. */
  readonly copiedFrom: Plan | null;
  readonly today: Day;
}

/** A draft's dates and lines, with what they come to while they are typed. */
export function DraftEditor(props: DraftEditorProps) {
  const { person, terms, draftId, start, copiedFrom, today } = props;
  const { t } = useTranslation('job-plans');
  const [, navigate] = useLocation();
  const { showDone } = useUndo();
  const [form, setForm] = useState(start);
  const [isChecked, setChecked] = useState(false);
  const command = useCommand('job-plans.saveDraft');
  const guard = useGuard(textsOf(form));
  const errors = draftErrors(form);
  const errorOf = (field: string) =>
    isChecked && errors[field] ? t(`draftError.${errors[field]}`) : undefined;
  const change = (part: Partial<DraftForm>) => setForm((before) => ({ ...before, ...part }));
  const home = `/job-plans/people/${person.id}`;
  const lines = form.lines.map((line) => ({ ...line, quantity: typedNumber(line.quantity) }));

  const save = async () => {
    setChecked(true);
    if (Object.keys(errors).length > 0 || guard.open.length > 0) {
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.job-plan-editor [aria-invalid="true"]')?.focus(),
      );
      return;
    }
    const whose = { personId: person.id, ...(draftId === null ? {} : { id: draftId }) };
    const result = await command.run({
      ...draftInput(form, whose),
      ...(guard.answers === undefined ? {} : { guard: guard.answers }),
    });
    if (!result.ok) {
      guard.learn(result);
      return;
    }
    showDone(t('draft.saved'));
    navigate(home);
  };
  useAction({
    label: t('draft.save'),
    keys: 'Mod+Enter',
    section: 'do',
    run: save,
    inText: true,
  });

  return (
    <Page
      title={t(draftId === null ? 'draft.newTitle' : 'draft.editTitle', { name: person.name })}
      subtitle={person.name}
      back={
        <IconButton
          label={t('draft.back')}
          icon={<ArrowLeft aria-hidden="true" />}
          onPress={() => navigate(home)}
        />
      }
      actions={
        <Button variant="primary" shortcut="Mod+Enter" isPending={command.isPending} onPress={save}>
          {t('draft.save')}
        </Button>
      }
    >
      <div className="columns job-plan-editor">
        <div className="stack">
          <FailureNotice failure={command.failure} />
          {copiedFrom === null ? null : (
            <Notice>{t('draft.copied', { version: copiedFrom.version })}</Notice>
          )}
          <div className="fields">
            <DateField
              label={t('draft.from')}
              value={form.from}
              onChange={(from) => change({ from })}
              error={errorOf('from')}
            />
            <DateField
              label={t('draft.to')}
              value={form.to}
              onChange={(to) => change({ to })}
              hint={t('draft.toHint')}
              error={errorOf('to')}
            />
            <TextField
              label={t('draft.weeks')}
              value={form.workingWeeks}
              onChange={(workingWeeks) => change({ workingWeeks })}
              hint={t('draft.weeksHint')}
              error={errorOf('workingWeeks')}
              inputMode="decimal"
            />
          </div>
          <DraftLines
            lines={form.lines}
            onChange={(next) => change({ lines: next })}
            terms={terms}
            guard={guard}
            errorOf={errorOf}
          />
        </div>
        <WeekCard
          totals={weekTotals(lines, terms)}
          terms={terms}
          day={form.from ?? today}
          wte={employmentOn(person.employment, form.from ?? today)?.wte ?? null}
        />
      </div>
    </Page>
  );
}

/** The texts that the guard reads, by the field names of the core. */
function textsOf({ lines }: DraftForm): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap(({ name, activity }, index) => [
      [`lines.${index}.name`, name],
      [`lines.${index}.activity`, activity],
    ]),
  );
}
