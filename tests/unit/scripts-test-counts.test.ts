import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/test/counts.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const vitest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [passedFile],
};
const playwright = {
  stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 },
  errors: [],
};

describe('the counts of a test run', () => {
  it('are the runner’s own when all went well', () => {
    expect(countVitest(report(vitest), 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
    expect(countPlaywright(report(playwright), 0)).toEqual({ passed: 4, failed: 0, skipped: 0 });
  });

  it('count a file that did not load', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    const counted = countVitest(report({ ...vitest, testResults: [passedFile, unloaded] }), 1);
    expect(counted.failed).toBe(1);
  });

  it('count a failure that no test names', () => {
    expect(countVitest(report(vitest), 1).failed).toBe(1);
    expect(countPlaywright(report(playwright), 1).failed).toBe(1);
  });

  it('count a test that passed at a second try as failed', () => {
    const stats = { ...playwright.stats, flaky: 1 };
    expect(countPlaywright(report({ ...playwright, stats }), 0).failed).toBe(1);
  });

  it('are one failure when the runner left no report', () => {
    const nowhere = path.join(folder, 'none.json');
    expect(countVitest(nowhere, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countPlaywright(nowhere, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
