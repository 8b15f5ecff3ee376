import { z } from 'zod';
import { realmRuleIds, realmUnits } from './words.ts';

/** Rules as data: titles, thresholds, sources and the switches a department may set. */

const switchValues = z.object({
  gap_days: z.int().min(1).max(400),
  attended_percent: z.int().min(1).max(100),
  meetings_for_percentage: z.int().min(1).max(60),
  /** Codes of staff groups, or the department's own words for one. */
  staff_groups: z.array(z.string().min(1).max(60)).min(1).max(40),
});
export type RealmSwitches = z.infer<typeof switchValues>;
export type RealmSwitch = keyof RealmSwitches;

const switchOf = <T extends z.ZodType>(value: T) => z.object({ default: value, says: z.string() });

const rule = z.object({
  id: z.enum(realmRuleIds),
  title: z.string().min(1),
  unit: z.enum(realmUnits),
  /** A number or a word as text; a local switch's value; null where there is no target. */
  threshold: z.union([z.string(), z.object({ switch: z.literal('gap_days') })]).nullable(),
  /** R03: percent of meetings from which one person has attended enough. */
  personPercent: z.int().min(1).max(100).optional(),
  /** Who set the threshold. */
  basis: z.enum(['published', 'local']),
  source: z.array(z.string()).min(1),
  words: z.string().min(1),
});
export type RealmRule = z.infer<typeof rule>;

/** The file `assets/rule-packs/realm-2020.json`: each rule once, each source it names listed. */
const packFile = z
  .object({
    id: z.string().min(1),
    title: z.string().min(1),
    /** When the standards are of: year and month. */
    date: z.string().regex(/^\d{4}-\d{2}$/),
    limits: z.string(),
    sources: z.record(z.string(), z.object({ title: z.string(), where: z.string() })),
    switches: z.object({
      gap_days: switchOf(switchValues.shape.gap_days),
      attended_percent: switchOf(switchValues.shape.attended_percent),
      meetings_for_percentage: switchOf(switchValues.shape.meetings_for_percentage),
      staff_groups: switchOf(switchValues.shape.staff_groups),
    }),
    rules: z.array(rule),
  })
  .refine(({ rules }) => rules.map(({ id }) => id).join() === realmRuleIds.join(), 'rules_missing')
  .refine(
    ({ rules, sources }) => rules.every(({ source }) => source.every((id) => id in sources)),
    'source_unknown',
  );
export type RealmPackFile = z.infer<typeof packFile>;

/** Checks the content of a rule pack's file. One that does not fit is a bug and throws. */
export const parseRealmPack = (file: unknown): RealmPackFile => packFile.parse(file);

/** A rule pack with the switches as the department has set them. */
export interface RealmPack extends Omit<RealmPackFile, 'switches'> {
  switches: RealmSwitches;
  /** Switches that are not at their default. */
  changed: RealmSwitch[];
}

/**
 * The pack as a department uses it. `stored` is its own setting: JSON that names some switches. A
 * switch that it does not name, or names with a value that is not allowed, stays at its default.
 */
export function realmPackOf(file: RealmPackFile, stored: string | null): RealmPack {
  const { switches: declared, ...pack } = file;
  const named = storedSwitches(stored);
  const switches: RealmSwitches = {
    gap_days: named.gap_days ?? declared.gap_days.default,
    attended_percent: named.attended_percent ?? declared.attended_percent.default,
    meetings_for_percentage:
      named.meetings_for_percentage ?? declared.meetings_for_percentage.default,
    staff_groups: named.staff_groups ?? declared.staff_groups.default,
  };
  const changed = (Object.keys(declared) as RealmSwitch[]).filter(
    (name) => JSON.stringify(switches[name]) !== JSON.stringify(declared[name].default),
  );
  return { ...pack, switches, changed };
}

/** A rule's source in one line: its numbers, what it says, and where it was found. */
export function sourceOf(pack: RealmPack, { source, words }: RealmRule): string {
  const found = source.map((id) => `${id} ${pack.sources[id]?.title} (${pack.sources[id]?.where})`);
  return `${words} ${found.join('; ')}`;
}

const lenient = z.object({
  gap_days: switchValues.shape.gap_days.optional().catch(undefined),
  attended_percent: switchValues.shape.attended_percent.optional().catch(undefined),
  meetings_for_percentage: switchValues.shape.meetings_for_percentage.optional().catch(undefined),
  staff_groups: switchValues.shape.staff_groups.optional().catch(undefined),
});

function storedSwitches(stored: string | null): z.infer<typeof lenient> {
  try {
    return lenient.catch({}).parse(JSON.parse(stored ?? '{}'));
  } catch {
    return {};
  }
}
