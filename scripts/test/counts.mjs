import fs from 'node:fs';

/**
 * Counts of a vitest run from its JSON report: `{ passed, failed, skipped }`. A file that did not
 * load counts as one failure, and so does a run that ended badly without naming one.
 */
export function countVitest(report, exitCode) {
  const read = readReport(report);
  if (read === null) return crashed();
  const unloaded = read.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  ).length;
  const failed = read.numFailedTests + unloaded;
  const skipped = read.numPendingTests + read.numTodoTests;
  return honest({ passed: read.numPassedTests, failed, skipped }, exitCode);
}

/** Counts of a Playwright run, in the same way; a test that passed at a second try has failed. */
export function countPlaywright(report, exitCode) {
  const read = readReport(report);
  if (read === null) return crashed();
  const { expected, unexpected, flaky, skipped } = read.stats;
  return honest(
    { passed: expected, failed: unexpected + flaky + read.errors.length, skipped },
    exitCode,
  );
}

function honest(count, exitCode) {
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function crashed() {
  return { passed: 0, failed: 1, skipped: 0 };
}

function isFailed(test) {
  return test.status === 'failed';
}

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
