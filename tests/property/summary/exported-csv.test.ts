import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  CountedEntry,
  CountedPerson,
  LearningPolicy,
} from '../../../src-shared/rules/job-plans/index.ts';
import {
  passphrase,
  startWithWorkspace,
  type TestCore,
} from '../../integration/helpers/workspace.ts';
import { newFile } from '../../integration/summary/department.ts';
import { importRows } from '../../integration/summary/import-rows.ts';
import { oracleSummary } from '../job-plans/oracle.ts';
import { everyDay } from '../job-plans/oracle-calendar.ts';
import { type Department, department } from './arbitrary-department.ts';

/*
 * Random people, plans and learning go in by the imports, into a real encrypted workspace; the
 * exported file is compared with the day-by-day oracle of the arithmetic, which knows no database.
 */

const quoted = (cell: string | null): string => `"${(cell ?? '').replaceAll('"', '""')}"`;
const rowOf = (...cells: (string | null)[]): string => cells.map(quoted).join(',');
const yesOrNo = (value: boolean): string => (value ? 'y' : 'n');

async function bringIn(test: TestCore, { people, rules }: Department) {
  const codes = await importRows(
    test,
    'people',
    people.flatMap(({ staffId, name, staffGroup, contract, nation, employment }) =>
      employment.map(({ from, to, wte }) =>
        rowOf(staffId, name, staffGroup, contract, nation, wte, from, to, 'member', ''),
      ),
    ),
  );
  const planRows = people.flatMap(({ staffId, plans }) =>
    plans.flatMap(({ from, to, workingWeeks, lines }) =>
      lines.map((line) =>
        rowOf(
          ...[staffId, from, to, workingWeeks, line.name, line.category, line.activity],
          ...[line.quantity, line.unit, 'n', yesOrNo(line.countsAsLearning)],
        ),
      ),
    ),
  );
  if (planRows.length > 0) await importRows(test, 'job-plans', planRows);
  const entryRows = people.flatMap(({ staffId, entries }) =>
    entries.map(({ day, minutes, line, kind }) =>
      rowOf(staffId, day, String(minutes), 'CPD', line, 'Something learnt', kind),
    ),
  );
  if (entryRows.length > 0) await importRows(test, 'learning', entryRows);
  for (const policy of rules.policies) await test.ask('job-plans.savePolicy', policy);
  await test.ask('workspace.saveSettings', {
    name: 'Imaging',
    workingWeeks: rules.departmentWorkingWeeks,
  });
  return codes;
}

async function exported(test: TestCore, period: Department['period']) {
  const { path, file } = newFile(test, 'csv');
  const purpose = 'annual job-plan review';
  await test.ask('summary.export', { period, format: 'csv', file, purpose });
  const [, ...rows] = parse(readFileSync(path), { bom: true }) as string[][];
  return rows;
}

type Counts = (entry: { day: string }) => boolean;

/** The rows that a person's part of the file must have, counted a day at a time. */
function expectedRows(
  person: Department['people'][number],
  { period, rules }: Department,
  counts: Counts,
  always = false,
): string[][] {
  const days = everyDay(period.from, period.to);
  const entries: CountedEntry[] = person.entries.filter(counts);
  const employed = days.some((day) => isEmployed(person, day));
  if (!employed && entries.length === 0 && !always) return [];
  const summary = oracleSummary(person, entries, days, rules);
  return [...summary.rows, summary.total].map((row) => [
    person.staffId,
    person.name,
    person.staffGroup,
    summary.wte,
    period.from,
    period.to,
    row.line ?? '(no line)',
    row.category,
    String(row.planned),
    String(row.inPlan),
    String(row.own),
    String(row.displaced),
    row.percent ?? '',
    row === summary.total && summary.policyMinutes !== null ? String(summary.policyMinutes) : '',
  ]);
}

/** The latest spell that has begun holds, until its end. */
function isEmployed({ employment }: CountedPerson, day: string): boolean {
  const begun = employment.filter(({ from }) => from <= day);
  const latest = begun.sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  return latest !== undefined && (latest.to === null || day <= latest.to);
}

const policiesAreDistinct = (policies: readonly LearningPolicy[]): boolean =>
  new Set(policies.map(({ staffGroup, from }) => `${staffGroup} ${from}`)).size === policies.length;

describe('the exported summary of a random department', () => {
  it('is what the oracle counts: others by month, oneself by the day', async () => {
    await fc.assert(
      fc.asyncProperty(department, async (made) => {
        fc.pre(policiesAreDistinct(made.rules.policies));
        const test = await startWithWorkspace();
        try {
          const codes = await bringIn(test, made);
          const { from, to } = made.period;
          const byMonth: Counts = ({ day }) =>
            day.slice(0, 7) >= from.slice(0, 7) && day.slice(0, 7) <= to.slice(0, 7);
          expect(await exported(test, made.period)).toEqual(
            made.people.flatMap((person) => expectedRows(person, made, byMonth)),
          );

          const [self] = made.people as [Department['people'][number]];
          const code = codes.get(self.staffId) ?? '';
          await test.ask('session.activate', { staffId: self.staffId, code, passphrase });
          const byDay: Counts = ({ day }) => day >= from && day <= to;
          expect(await exported(test, made.period)).toEqual(expectedRows(self, made, byDay, true));
        } finally {
          await test.core.close();
        }
      }),
      // Each run is a workspace of its own: a failing one is shown as it is, and not made smaller.
      { numRuns: 5, endOnFailure: true },
    );
  }, 300_000);
});
