import type { IdentifierFinding } from '../../../src-shared/rules/identifiers/index.ts';
import type { Failure } from '../../app/client.ts';
import type { GuardAnswer } from '../../ui/guard-messages.tsx';
import { useGuard } from '../learning/use-guard.ts';

interface FieldGuard {
  readonly findings: readonly IdentifierFinding[];
  readonly answer?: GuardAnswer | undefined;
  readonly onAnswer?: (answer: GuardAnswer | undefined) => void;
}

export interface CaseGuard {
  readonly of: (field: string) => FieldGuard;
  /** Fields in which something still waits for an answer. */
  readonly open: readonly string[];
  readonly answers: Record<string, GuardAnswer> | undefined;
  readonly learn: (failure: Failure) => boolean;
  readonly forget: () => void;
}

/** A colleague's name is expected in a field that asks for one, and is sealed. */
const isName = (field: string): boolean => field.endsWith('.name');
const NAME_REASON = 'Name of a colleague, asked for';

/**
 * The guard over the texts of a case. What looks like a patient's number can only be taken out here:
 * a statement that it is none would have to say who made it.
 */
export function useCaseGuard(texts: Readonly<Record<string, string>>): CaseGuard {
  const guard = useGuard(texts);
  const findingsOf = (field: string) => {
    const { findings } = guard.of(field);
    return isName(field) ? findings.filter(({ kind }) => kind !== 'titled_name') : findings;
  };
  const named = Object.keys(texts).filter(
    (field) =>
      isName(field) && guard.of(field).findings.length > 0 && findingsOf(field).length === 0,
  );
  const answers = {
    ...guard.answers,
    ...Object.fromEntries(named.map((field) => [field, { reason: NAME_REASON }])),
  };
  return {
    of: (field) => {
      const findings = findingsOf(field);
      const isBlocked = findings.some(({ severity }) => severity === 'block');
      const { answer, onAnswer } = guard.of(field);
      return isBlocked ? { findings } : { findings, answer, onAnswer };
    },
    open: guard.open.filter((field) => !named.includes(field)),
    answers: Object.keys(answers).length === 0 ? undefined : answers,
    learn: guard.learn,
    forget: guard.forget,
  };
}
