/** One line of the report: a figure, its floor from the same run, and whether the target is met. */
export interface Row {
  what: string;
  unit: 'ms' | 'MB';
  value: number;
  /**
   * Processor time of all threads for one of them, the median; null where it was not taken. Beside
   * `value` it tells work from waiting for a machine that others use too.
   */
  cpu: number | null;
  target: number | null;
  floor: number | null;
  /** Largest allowed value ÷ floor; null where only the value has a target. */
  targetRatio: number | null;
  ratio: number | null;
  met: boolean | null;
  note: string;
}

export function row(parts: {
  what: string;
  value: number;
  cpu?: number;
  unit?: Row['unit'];
  target?: number;
  floor?: number;
  targetRatio?: number;
  note?: string;
}): Row {
  const { what, value, target = null, floor = null, targetRatio = null } = parts;
  const ratio = floor ? value / floor : null;
  const limits = [
    target === null ? null : value <= target,
    targetRatio === null || ratio === null ? null : ratio <= targetRatio,
  ].filter((limit) => limit !== null);
  const met = limits.length === 0 ? null : limits.every(Boolean);
  return {
    what,
    unit: parts.unit ?? 'ms',
    value: round(value),
    cpu: parts.cpu === undefined ? null : round(parts.cpu),
    target,
    floor: floor === null ? null : round(floor),
    targetRatio,
    ratio: ratio === null ? null : round(ratio),
    met,
    note: parts.note ?? '',
  };
}

export function printRow(one: Row): void {
  const floor = one.floor === null ? '' : `  floor ${one.floor} ${one.unit}  ratio ${one.ratio}`;
  const cpu = one.cpu === null ? '' : `  cpu ${one.cpu} ms`;
  const limit = [
    one.target === null ? null : `≤ ${one.target} ${one.unit}`,
    one.targetRatio === null ? null : `≤ ${one.targetRatio} ×`,
  ].filter(Boolean);
  const mark = one.met === null ? ' ' : one.met ? '✓' : '✗';
  process.stdout.write(
    `${mark} ${one.what.padEnd(52)} ${one.value} ${one.unit}${cpu}${floor}  ${limit.join(', ')}  ${one.note}\n`,
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The value below which 95 of 100 lie. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One run: milliseconds on the clock, and of processor time. */
export interface Run {
  ms: number;
  cpu: number;
}

/** Each of `times` runs, after `warmUp` that do not count. */
export async function timed(
  times: number,
  work: (index: number) => unknown,
  warmUp = 5,
): Promise<Run[]> {
  const runs: Run[] = [];
  for (let i = -warmUp; i < times; i += 1) {
    const start = performance.now();
    const used = process.cpuUsage();
    await work(i);
    const { user, system } = process.cpuUsage(used);
    if (i >= 0) runs.push({ ms: performance.now() - start, cpu: (user + system) / 1000 });
  }
  return runs;
}

/** Runs as a row takes them: the 95th percentile of the clock, the median of the processor. */
export function p95Of(runs: readonly Run[]): { value: number; cpu: number } {
  return { value: p95(runs.map(({ ms }) => ms)), cpu: median(runs.map(({ cpu }) => cpu)) };
}
