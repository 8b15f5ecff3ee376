import { type Failure, failure } from '../../../src-shared/contract/call.ts';
import type { ParsedInputOf } from '../../../src-shared/contract/index.ts';
import { reflectionModels } from '../../../src-shared/model/learning.ts';
import type { GuardedTexts } from '../guard.ts';
import type { EntryFields, Reflection } from './commands.ts';

type Input = ParsedInputOf<'learning.log'>;

const sectionCodes: readonly string[] = Object.values(reflectionModels).flat();

/**
 * What is kept of an entry's input: no reason where nothing was displaced, no empty sections, no
 * line without a name. Sections of another model stay, so that changing the model loses no text.
 */
export function fieldsOf(input: Input): EntryFields {
  const { title, day, minutes, activity, kind, hcpcType, action, link } = input;
  return {
    title,
    day,
    minutes,
    line: input.line || null,
    activity,
    kind,
    displacedReason: kind === 'displaced' ? input.displacedReason : null,
    hcpcType,
    reflection: reflectionOf(input.reflection),
    action,
    ...(link ? { link } : {}),
  };
}

/** A displaced entry without a reason, or a reflection with sections that no model has. */
export function refuseEntry(input: Input): Failure | null {
  if (input.kind === 'displaced' && input.displacedReason === null) {
    return failure('reason_needed', undefined, { displacedReason: { code: 'reason_needed' } });
  }
  const unknown = Object.keys(input.reflection?.sections ?? {}).filter(
    (code) => !sectionCodes.includes(code),
  );
  if (unknown.length === 0) return null;
  return failure('invalid_input', undefined, {
    'reflection.sections': { code: 'unknown_section', parameters: { known: sectionCodes } },
  });
}

/**
 * The free texts of an entry by field. A line's name is one only where no plan has it: in the plan
 * it has passed the guard, and here it is kept unsealed.
 */
export function textsOf(fields: EntryFields, isPlanLine: (name: string) => boolean): GuardedTexts {
  const { title, line, action, reflection } = fields;
  return {
    title,
    line: line !== null && !isPlanLine(line) ? line : null,
    'action.text': action?.text,
    ...Object.fromEntries(
      Object.entries(reflection?.sections ?? {}).map(([code, text]) => [
        `reflection.sections.${code}`,
        text,
      ]),
    ),
  };
}

/** The texts that are not as they were: what was let in once is not asked for again. */
export function changedTexts(before: GuardedTexts, after: GuardedTexts): GuardedTexts {
  return Object.fromEntries(
    Object.entries(after).filter(([field, text]) => text !== before[field]),
  );
}

function reflectionOf(reflection: Input['reflection']): Reflection | null {
  if (!reflection) return null;
  const written = sectionCodes.flatMap((code): [string, string][] => {
    const text = Object.hasOwn(reflection.sections, code) ? reflection.sections[code] : '';
    return text ? [[code, text]] : [];
  });
  if (written.length === 0) return null;
  return { model: reflection.model, sections: Object.fromEntries(written) };
}
