export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export function countVitest(report: string, exitCode: number): Counts;

export function countPlaywright(report: string, exitCode: number): Counts;
