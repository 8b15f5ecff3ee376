import { describe, expect, it } from 'vitest';
import { passesMod10, passesMod11 } from '../../../../src-shared/rules/identifiers/check-digits.ts';
import {
  findIdentifiers,
  removeFindings,
  strongestSeverity,
} from '../../../../src-shared/rules/identifiers/index.ts';
import { harmlessLines, identifyingLines } from '../../../fixtures/identifier-corpus/corpus.ts';

const blockKinds = ['nhs_number', 'hc_number', 'chi_number'];
const lines = identifyingLines.map((line) => ({ ...line, found: findIdentifiers(line.text) }));
const blockLines = lines.filter(({ kind }) => blockKinds.includes(kind));
const warnLines = lines.filter(({ kind }) => !blockKinds.includes(kind));

describe('the corpus', () => {
  it('is large, varied and repeats nothing', () => {
    expect(harmlessLines.length).toBeGreaterThanOrEqual(400);
    expect(identifyingLines.length).toBeGreaterThanOrEqual(400);
    expect(new Set(harmlessLines).size).toBe(harmlessLines.length);
    expect(blockLines.length).toBeGreaterThanOrEqual(180);
    expect(warnLines.length).toBeGreaterThanOrEqual(180);
  });

  it('holds no CHI number that passes Mod 10 alone', () => {
    for (const { text } of identifyingLines) {
      for (const [number] of text.matchAll(/\d{10}/g)) {
        const chi = findIdentifiers(number)[0]?.kind === 'chi_number';
        expect(chi && passesMod10(number) && !passesMod11(number)).toBe(false);
      }
    }
  });

  it('has every number blocked, as what it is', () => {
    const missed = blockLines.filter(
      ({ kind, found }) => !found.some((it) => it.severity === 'block' && it.kind === kind),
    );
    expect(missed).toEqual([]);
  });

  it('has 97 in 100 of the others warned about, as what they are', () => {
    const missed = warnLines.filter(
      ({ kind, found }) => !found.some((it) => it.severity === 'warn' && it.kind === kind),
    );
    expect(missed.length / warnLines.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.03);
    expect(warnLines.filter(({ found }) => strongestSeverity(found) === 'block')).toEqual([]);
  });

  it('has no harmless line blocked, and 2 in 100 or fewer warned about', () => {
    const severities = harmlessLines.map((text) => strongestSeverity(findIdentifiers(text)));
    const of = (severity: string) => harmlessLines.filter((_, at) => severities[at] === severity);
    expect(of('block')).toEqual([]);
    expect(of('warn').length / harmlessLines.length, of('warn').join('\n')).toBeLessThanOrEqual(
      0.02,
    );
  });

  it('is clean once the findings are removed, as a person would by pressing the button', () => {
    for (const { text, found } of lines) {
      const left = removeFindings(text, found);
      expect(strongestSeverity(findIdentifiers(left)), `${text} → ${left}`).toBeNull();
    }
  });
});
