import type { InputOf } from '../../../src-shared/contract/index.ts';
import type { QuantityUnit } from '../../../src-shared/model/job-plans.ts';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import type { Plan } from './counted-plans.ts';
import { isQuantity } from './week-totals.ts';

/** A draft as it is typed; `key` keeps a line's boxes its own while others come and go. */
export interface DraftForm {
  from: string | null;
  to: string | null;
  /** Decimal weeks, or '' where the plan states none. */
  workingWeeks: string;
  lines: LineForm[];
}

export interface LineForm {
  key: string;
  name: string;
  category: string;
  activity: string;
  quantity: string;
  unit: QuantityUnit;
  protected: boolean;
  countsAsLearning: boolean;
}

export type DraftErrors = Readonly<
  Record<string, 'required' | 'notANumber' | 'reversed' | 'sameName' | 'weeks'>
>;

/** A plan's content as a form to change. */
export function formOfPlan(plan: Plan): DraftForm {
  return {
    from: plan.from,
    to: plan.to,
    workingWeeks: plan.workingWeeks ?? '',
    lines: plan.lines.map((line, index) => ({ ...line, key: `line-${index}` })),
  };
}

/** A new version starts from what is in force, from `from` on, or from one empty line. */
export function newForm(from: string, before: Plan | null, blank: LineForm): DraftForm {
  if (before === null) return { from, to: null, workingWeeks: '', lines: [blank] };
  return { ...formOfPlan(before), from, to: null };
}

/** What has to be mended before it can be saved, by field: `from`, `lines.0.name`. */
export function draftErrors(form: DraftForm): DraftErrors {
  const errors: Record<string, DraftErrors[string]> = {};
  const weeks = form.workingWeeks.trim();
  if (form.from === null) errors.from = 'required';
  if (form.from !== null && form.to !== null && form.to < form.from) errors.to = 'reversed';
  if (weeks !== '' && (!isQuantity(weeks) || Number(weeks) < 1 || Number(weeks) > 52)) {
    errors.workingWeeks = 'weeks';
  }
  const seen = new Set<string>();
  form.lines.forEach((line, index) => {
    const folded = foldWord(line.name);
    if (line.name.trim() === '') errors[`lines.${index}.name`] = 'required';
    else if (seen.has(folded)) errors[`lines.${index}.name`] = 'sameName';
    seen.add(folded);
    if (!isQuantity(typedNumber(line.quantity))) errors[`lines.${index}.quantity`] = 'notANumber';
  });
  return errors;
}

/** The form as the contract takes it; only of a form without errors. */
export function draftInput(
  form: DraftForm,
  whose: { id?: string; personId: string },
): InputOf<'job-plans.saveDraft'> {
  const weeks = typedNumber(form.workingWeeks);
  return {
    ...whose,
    from: form.from ?? '',
    to: form.to,
    workingWeeks: weeks === '' ? null : weeks,
    lines: form.lines.map(({ key: _, quantity, ...line }) => ({
      ...line,
      quantity: typedNumber(quantity),
    })),
  };
}

/** "0,25" and ".5" are typed too. */
export function typedNumber(text: string): string {
  const number = text.trim().replace(',', '.');
  return number.startsWith('.') ? `0${number}` : number;
}
