import { useEffect, useRef, useState } from 'react';
import { call, type Failure } from '../../app/client.ts';
import { type Guard, useGuard } from '../learning/use-guard.ts';
import type { RunItem } from './use-run.ts';
import type { Unsaved } from './use-unsaved.ts';

/** How long typing must rest before it goes into the record, in milliseconds. */
const REST = 1200;
export const captureFields = ['discussion', 'consensusText', 'reporterAdds'] as const;
export type CaptureField = (typeof captureFields)[number];

export interface CaptureTexts {
  readonly value: (field: CaptureField) => string;
  readonly change: (field: CaptureField, value: string) => void;
  /** Sends what waits: a field was left, the room went on. */
  readonly flush: () => void;
  readonly guard: Guard;
  readonly state: 'saved' | 'waiting' | 'asks' | 'failed';
  readonly failure: Failure | null;
}

/** The record's texts of a case: they save themselves, and what the guard asks about waits. */
export function useCaptureTexts(item: RunItem, unsaved: Unsaved): CaptureTexts {
  const value = (field: CaptureField) => unsaved.texts[field] ?? item[field];
  const guard = useGuard(Object.fromEntries(captureFields.map((field) => [field, value(field)])));
  const [failure, setFailure] = useState<Failure | null>(null);
  const timer = useRef<number | null>(null);
  const isHere = useRef(true);
  const isDirty = (field: CaptureField) =>
    unsaved.texts[field] !== undefined && plain(value(field)) !== item[field];
  const dirty = captureFields.filter(isDirty);
  const ready = dirty.filter((field) => !guard.open.includes(field));

  const flush = async () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    // Words that only differ by a space at the end are in the record.
    unsaved.forget(...captureFields.filter((field) => !isDirty(field)));
    if (ready.length === 0) return;
    const sent = Object.fromEntries(ready.map((field) => [field, value(field)]));
    const answers = Object.fromEntries(
      Object.entries(guard.answers ?? {}).filter(([field]) => field in sent),
    );
    const result = await call('meetings.capture', {
      itemId: item.id,
      ...sent,
      ...(Object.keys(answers).length === 0 ? {} : { guard: answers }),
    });
    if (!result.ok && guard.learn(result)) return;
    setFailure(result.ok ? null : result);
    // Without a screen nobody sees the record come back.
    if (result.ok && !isHere.current) unsaved.forget(...ready);
  };
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });

  const waiting = ready.map((field) => `${field} ${value(field)}`).join('\n');
  useEffect(() => {
    if (waiting === '') return;
    timer.current = window.setTimeout(() => void latest.current(), REST);
    return () => {
      if (timer.current !== null) clearTimeout(timer.current);
    };
  }, [waiting]);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      void latest.current();
    };
  }, []);

  // What the record now holds word for word needs no second keeping.
  const kept = captureFields.filter((field) => unsaved.texts[field] === item[field]).join(' ');
  useEffect(() => {
    if (kept !== '') unsaved.forget(...kept.split(' '));
  });

  return {
    value,
    change: unsaved.put,
    flush: () => void flush(),
    guard,
    failure,
    state:
      failure !== null
        ? 'failed'
        : dirty.length > ready.length
          ? 'asks'
          : dirty.length > 0
            ? 'waiting'
            : 'saved',
  };
}

/** As the core keeps it: `text()` of the contract. */
const plain = (value: string): string => value.normalize('NFC').trim();
