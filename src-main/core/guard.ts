import { type Failure, failure } from '../../src-shared/contract/call.ts';
import type { WindowKind } from '../../src-shared/contract/index.ts';
import {
  findIdentifiers,
  type IdentifierFinding,
} from '../../src-shared/rules/identifiers/index.ts';
import type { CallContext } from './context.ts';
import { newId } from './ids.ts';
import type { Change } from './store/change-log.ts';

/** The identifier guard at the core's door: every free text of a call passes it. */

export type GuardAnswers =
  | Record<string, { reason: string; notPatientNumber?: boolean | undefined }>
  | undefined;

/** Texts by field name; what is null or empty is not looked at. */
export type GuardedTexts = Record<string, string | null | undefined>;

const overrulable = (window: WindowKind): boolean => window === 'main';

/**
 * Refuses texts that hold what looks like a patient's identifier, unless the person has answered
 * for that field: a warning by keeping it, a block only in the app, by stating that it is no
 * patient number and why. `fields` of the failure name each with its findings' kinds.
 */
export function guardTexts(
  texts: GuardedTexts,
  answers: GuardAnswers,
  window: WindowKind,
): Failure | null {
  const fields: Failure['fields'] = {};
  let blocked = false;
  const reasons = Object.entries(answers ?? {}).map(([field, answer]) => [
    `guard.${field}`,
    answer.reason,
  ]);
  for (const [field, text] of [...Object.entries(texts), ...reasons] as [string, string][]) {
    if (!text) continue;
    const findings = findIdentifiers(text);
    const blocks = findings.some((finding) => finding.severity === 'block');
    const answer = answers?.[field];
    if (findings.length === 0 || (answer && !blocks)) continue;
    if (answer?.notPatientNumber && overrulable(window)) continue;
    blocked ||= blocks;
    fields[field] = {
      code: blocks ? 'identifier_blocked' : 'identifier_warned',
      parameters: { findings: findings.map(describe) },
    };
  }
  if (Object.keys(fields).length === 0) return null;
  return failure(blocked ? 'identifier_blocked' : 'identifier_warned', undefined, fields);
}

const describe = ({ kind, severity, start, end }: IdentifierFinding) => ({
  kind,
  severity,
  start,
  end,
});

/** What to write down where a block was overruled: by whom, in which field, and why. */
export function guardStatements(
  context: CallContext,
  call: string,
  texts: GuardedTexts,
  answers: GuardAnswers,
): Change[] {
  const personId = context.session?.personId;
  if (!personId) return [];
  return Object.entries(answers ?? {}).flatMap(([field, answer]) => {
    const finding = findIdentifiers(texts[field] ?? '').find(
      ({ severity }) => severity === 'block',
    );
    if (!finding || !answer.notPatientNumber) return [];
    return {
      table: 'guard_statement',
      row: newId(context.now()),
      patch: {
        person_id: personId,
        call,
        field,
        kind: finding.kind,
        reason: answer.reason,
        stated_at: context.now(),
      },
    };
  });
}
