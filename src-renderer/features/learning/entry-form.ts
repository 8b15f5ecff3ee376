import {
  type DisplacedReason,
  type HcpcType,
  type LearningActivity,
  type LearningKind,
  type ReflectionModel,
  reflectionModels,
} from '../../../src-shared/model/learning.ts';
import type { InputOf, OutputOf } from '../../app/client.ts';

export type Entry = OutputOf<'learning.get'>;

/** What a person types about one entry, here and in quick log. Texts as typed, not yet trimmed. */
export interface EntryForm {
  readonly title: string;
  readonly day: string;
  /** Null until chosen: a length of time is never assumed. */
  readonly minutes: number | null;
  readonly line: string | null;
  readonly activity: LearningActivity;
  readonly kind: LearningKind;
  readonly displacedReason: DisplacedReason | null;
  readonly hcpcType: HcpcType | null;
  readonly model: ReflectionModel;
  /** Text by section code. */
  readonly sections: Readonly<Record<string, string>>;
  readonly actionText: string;
  readonly actionDueOn: string | null;
  readonly actionDone: boolean;
}

/** The fields of `learning.log` and `learning.save`, without the guard's answers. */
export type EntryFields = Omit<InputOf<'learning.log'>, 'guard'>;

export function emptyForm(day: string): EntryForm {
  return {
    title: '',
    day,
    minutes: null,
    line: null,
    activity: 'cpd',
    kind: 'in_planned_time',
    displacedReason: null,
    hcpcType: null,
    model: 'what',
    sections: {},
    actionText: '',
    actionDueOn: null,
    actionDone: false,
  };
}

export function formOf(entry: Entry): EntryForm {
  return {
    title: entry.title,
    day: entry.day,
    minutes: entry.minutes,
    line: entry.line,
    activity: entry.activity,
    kind: entry.kind,
    displacedReason: entry.displacedReason,
    hcpcType: entry.hcpcType,
    model: entry.reflection?.model ?? 'what',
    sections: entry.reflection?.sections ?? {},
    actionText: entry.action?.text ?? '',
    actionDueOn: entry.action?.dueOn ?? null,
    actionDone: entry.action?.done ?? false,
  };
}

/** The same work again, today: what was thought about it and what came of it stay behind. */
export function copyOf(entry: Entry, day: string): EntryForm {
  return {
    ...emptyForm(day),
    title: entry.title,
    minutes: entry.minutes,
    line: entry.line,
    activity: entry.activity,
    kind: entry.kind,
    displacedReason: entry.displacedReason,
    hcpcType: entry.hcpcType,
  };
}

/** No word was typed: nothing that would be missed. */
export function isBlank(form: EntryForm): boolean {
  return [form.title, form.actionText, ...Object.values(form.sections)].every(
    (text) => text.trim() === '',
  );
}

export type FormProblem = 'title' | 'minutes' | 'displacedReason';

/** What must be there before it can be saved, in the order of the form. */
export function problemsOf(form: EntryForm): FormProblem[] {
  const problems: FormProblem[] = [];
  if (form.title.trim() === '') problems.push('title');
  if (form.minutes === null) problems.push('minutes');
  if (form.kind === 'displaced' && form.displacedReason === null) problems.push('displacedReason');
  return problems;
}

/** The form as the contract takes it; null while something must be added first. */
export function fieldsOf(form: EntryForm): EntryFields | null {
  if (form.minutes === null || problemsOf(form).length > 0) return null;
  const sections = Object.fromEntries(
    Object.entries(form.sections).filter(([, text]) => text.trim() !== ''),
  );
  const hasReflection = Object.keys(sections).length > 0;
  return {
    title: form.title,
    day: form.day,
    minutes: form.minutes,
    line: form.line,
    activity: form.activity,
    kind: form.kind,
    displacedReason: form.kind === 'displaced' ? form.displacedReason : null,
    hcpcType: form.hcpcType,
    reflection: hasReflection ? { model: form.model, sections } : null,
    action:
      form.actionText.trim() === ''
        ? null
        : { text: form.actionText, dueOn: form.actionDueOn, done: form.actionDone },
  };
}

/** Every free text of the form by the name that the guard of the core gives it. */
export function textsOf(form: EntryForm): Record<string, string> {
  return {
    title: form.title,
    ...Object.fromEntries(
      sectionsOf(form.model, form.sections).map((section) => [
        sectionField(section),
        form.sections[section] ?? '',
      ]),
    ),
    [ACTION_FIELD]: form.actionText,
  };
}

export const ACTION_FIELD = 'action.text';
export const sectionField = (section: string): string => `reflection.sections.${section}`;

/** The sections of a model, and after them others that hold text: nothing written is hidden. */
export function sectionsOf(model: ReflectionModel, texts: EntryForm['sections']): string[] {
  const own: readonly string[] = reflectionModels[model];
  const others = Object.keys(texts).filter((section) => !own.includes(section) && texts[section]);
  return [...own, ...others];
}

/** A draft read back; what an older version of the app kept differently falls to the default. */
export function parseDraft<Form extends object>(text: string, fallback: Form): Form | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (kept === null || typeof kept !== 'object') return null;
  const values = kept as Partial<Form>;
  const known = Object.keys(fallback) as (keyof Form)[];
  return {
    ...fallback,
    ...Object.fromEntries(known.flatMap((name) => (name in kept ? [[name, values[name]]] : []))),
  };
}

export function isSameForm(a: EntryForm, b: EntryForm): boolean {
  const text = (form: EntryForm) =>
    JSON.stringify(Object.keys(emptyForm('')).map((name) => form[name as keyof EntryForm]));
  return text(a) === text(b);
}
