import { useState } from 'react';
import {
  findIdentifiers,
  type IdentifierFinding,
} from '../../../src-shared/rules/identifiers/index.ts';
import type { Failure } from '../../app/client.ts';
import type { GuardAnswer } from '../../ui/guard-messages.tsx';

interface FieldGuard {
  readonly findings: readonly IdentifierFinding[];
  readonly answer: GuardAnswer | undefined;
  readonly onAnswer: (answer: GuardAnswer | undefined) => void;
}

export interface Guard {
  /** What a guarded field of the kit takes: `<GuardedTextField {...guard.of('title')} … />`. */
  readonly of: (field: string) => FieldGuard;
  /** Fields in which something still waits for an answer. */
  readonly open: readonly string[];
  /** The answers, as a call takes them. */
  readonly answers: Record<string, GuardAnswer> | undefined;
  /** Learns what the core refused. Answers whether all of it can now be answered here. */
  readonly learn: (failure: Failure) => boolean;
  readonly forget: () => void;
}

interface Told {
  readonly text: string;
  readonly findings: readonly IdentifierFinding[];
}

interface Answered {
  readonly answer: GuardAnswer;
  /** What was found when it was given: other findings ask again. */
  readonly about: string;
}

/** The identifier guard over a form's texts, by field. What the core alone knows is learnt. */
export function useGuard(texts: Readonly<Record<string, string>>): Guard {
  const [seen] = useState(() => new Map<string, Told>());
  const [told, setTold] = useState<Readonly<Record<string, Told>>>({});
  const [answered, setAnswered] = useState<Readonly<Record<string, Answered>>>({});

  const findingsOf = (field: string): readonly IdentifierFinding[] => {
    const text = texts[field] ?? '';
    const known = told[field];
    if (known?.text === text) return known.findings;
    // Only the text that is being typed is read again, not the whole form at every key.
    const before = seen.get(field);
    if (before?.text === text) return before.findings;
    const findings = text === '' ? [] : findIdentifiers(text);
    seen.set(field, { text, findings });
    return findings;
  };
  const answerOf = (field: string): GuardAnswer | undefined => {
    const given = answered[field];
    return given?.about === about(findingsOf(field)) ? given.answer : undefined;
  };
  const fields = Object.keys(texts).filter((field) => findingsOf(field).length > 0);
  const answers = fields.flatMap((field) => {
    const answer = answerOf(field);
    return answer === undefined ? [] : [[field, answer] as const];
  });

  return {
    of: (field) => ({
      findings: findingsOf(field),
      answer: answerOf(field),
      onAnswer: (answer) => {
        const { [field]: _, ...others } = answered;
        setAnswered(
          answer === undefined
            ? others
            : { ...others, [field]: { answer, about: about(findingsOf(field)) } },
        );
      },
    }),
    open: fields.filter((field) => answerOf(field) === undefined),
    answers: answers.length === 0 ? undefined : Object.fromEntries(answers),
    learn: (failure) => {
      if (failure.code !== 'identifier_blocked' && failure.code !== 'identifier_warned') {
        return false;
      }
      setTold({ ...told, ...toldBy(failure, texts) });
      // An answer that was not enough, or whose reason held a number itself, is asked again.
      const refused = Object.keys(failure.fields ?? {}).map((field) =>
        field.replace(/^guard\./, ''),
      );
      setAnswered(
        Object.fromEntries(Object.entries(answered).filter(([field]) => !refused.includes(field))),
      );
      return refused.every((field) => field in texts);
    },
    forget: () => {
      setTold({});
      setAnswered({});
    },
  };
}

const about = (findings: readonly IdentifierFinding[]): string =>
  JSON.stringify(findings.map(({ kind, text }) => [kind, text]));

function toldBy(failure: Failure, texts: Readonly<Record<string, string>>): Record<string, Told> {
  return Object.fromEntries(
    Object.entries(failure.fields ?? {}).flatMap(([field, { parameters }]) => {
      const text = texts[field];
      if (text === undefined) return [];
      const found = (parameters?.findings ?? []) as readonly Omit<IdentifierFinding, 'text'>[];
      const findings = found.map((each) => ({ ...each, text: text.slice(each.start, each.end) }));
      return [[field, { text, findings }]];
    }),
  );
}
