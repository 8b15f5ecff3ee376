import { describe, expect, it } from 'vitest';
import { demoContent } from '../../../src-main/core/demo/demo-content.ts';
import type { DemoSettings } from '../../../src-main/core/demo/demo-people.ts';
import { learningActivities } from '../../../src-shared/model/learning.ts';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { findIdentifiers } from '../../../src-shared/rules/identifiers/index.ts';

const settings: DemoSettings = { seed: 7, people: 45, years: 2, until: '2026-11-24' };

const all = (of: DemoSettings) => {
  const content = demoContent(of);
  return {
    people: content.people,
    policies: content.policies,
    entries: content.people.map((_, index) => [...content.entriesOf(index)]),
  };
};
const content = all(settings);
const entries = content.entries.flat();

describe('the content of a demo', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(all(settings)).toEqual(content);
    expect(all({ ...settings, seed: 8 }).people).not.toEqual(content.people);
    expect(all({ ...settings, seed: 8 }).entries).not.toEqual(content.entries);
  });

  it('has the people that screens and pictures know, the administrator first', () => {
    expect(content.people).toHaveLength(45);
    const names = content.people.map(({ details }) => details.name);
    expect(names.slice(0, 3)).toEqual(['Ruth Madeup', 'Hana Invented', 'Kwame Test']);
    expect(content.people[0]?.roles).toEqual(['member', 'moderator', 'manager', 'administrator']);
    expect(names).toEqual(expect.arrayContaining(['Siân Pretend', 'Callum Mockford']));
    expect(new Set(names).size).toBe(45);
    expect(new Set(content.people.map(({ details }) => details.staffId)).size).toBe(45);
  });

  it('stays three people strong, and two thousand of different names', () => {
    expect(demoContent({ ...settings, people: 3 }).people).toHaveLength(3);
    const many = demoContent({ ...settings, people: 2000, years: 1 }).people;
    expect(new Set(many.map(({ details }) => details.name)).size).toBe(2000);
  });

  it('has every group of staff on two sites, each with five people or more', () => {
    const sizes = new Map<string, number>();
    for (const { details } of content.people) {
      sizes.set(details.staffGroup, (sizes.get(details.staffGroup) ?? 0) + 1);
    }
    expect(sizes.size).toBe(5);
    for (const size of sizes.values()) expect(size).toBeGreaterThanOrEqual(5);
    expect(new Set(content.people.map(({ details }) => details.site)).size).toBe(2);
  });

  it('holds nothing that the identifier guard would stop', () => {
    const texts = entries.flatMap(({ title, line, action, reflection }) => [
      title,
      line ?? '',
      action?.text ?? '',
      ...Object.values(reflection?.sections ?? {}),
    ]);
    const found = [...new Set(texts)].filter((text) => findIdentifiers(text).length > 0);
    expect(found).toEqual([]);
  });

  it('logs on lines of the person’s own plans, within employment and up to the last day', () => {
    for (const [index, person] of content.people.entries()) {
      const lines = person.plans.flatMap(({ fields }) =>
        fields.lines.map(({ name }) => foldWord(name)),
      );
      const first = person.employment[0]?.from ?? '';
      const last = person.employment.at(-1)?.to ?? settings.until;
      for (const { day, line, minutes } of content.entries[index] ?? []) {
        expect(lines).toContain(foldWord(line ?? ''));
        expect(day >= first && day <= last && day <= settings.until && day > '2024-11-24').toBe(
          true,
        );
        expect(minutes).toBeGreaterThanOrEqual(5);
      }
    }
    expect(entries.some(({ day }) => day >= '2026-11-23')).toBe(true);
  });

  it('is a year as departments have it: all kinds of time, reflections, drafts, reviews due', () => {
    const perPersonYear = entries.length / 45 / 2;
    expect(perPersonYear).toBeGreaterThan(80);
    expect(perPersonYear).toBeLessThan(170);
    const kinds = ['in_planned_time', 'own_time', 'displaced'].map(
      (kind) => entries.filter((entry) => entry.kind === kind).length / entries.length,
    );
    expect(kinds[0]).toBeGreaterThan(0.6);
    expect(kinds[1]).toBeGreaterThan(0.03);
    expect(kinds[2]).toBeGreaterThan(0.03);
    expect(
      entries.every(
        ({ kind, displacedReason }) => (kind === 'displaced') === (displacedReason !== null),
      ),
    ).toBe(true);
    const known = learningActivities.map(({ code }) => code);
    expect(entries.every(({ activity }) => known.includes(activity))).toBe(true);
    expect(entries.filter(({ reflection }) => reflection).length).toBeGreaterThan(100);
    const newest = content.people.map(({ plans }) => plans.at(-1));
    expect(newest.some((plan) => plan?.agreement === null)).toBe(true);
    const dueSoon = newest.filter((plan) => (plan?.fields.to ?? '') <= '2026-12-31');
    expect(dueSoon.length).toBeGreaterThan(0);
    expect(content.people.some(({ employment }) => employment.length > 1)).toBe(true);
    expect(content.policies).toHaveLength(1);
  });
});
