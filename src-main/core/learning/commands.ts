import type {
  DisplacedReason,
  EntryLink,
  HcpcType,
  LearningActivity,
  LearningKind,
  ReflectionModel,
} from '../../../src-shared/model/learning.ts';
import type { Row } from '../../../src-shared/model/table.ts';
import { type Encodable, encodeCanonical } from '../../../src-shared/sync/encoding.ts';
import type { Change } from '../store/change-log.ts';
import type { Place } from '../workspace/sealing.ts';

/** Pure builders of the changes that learning is written with. */

export type Reflection = {
  model: ReflectionModel;
  /** Text by section code. */
  sections: Record<string, string>;
};

/** What a person writes of one piece of learning. */
export interface EntryFields {
  title: string;
  day: string;
  minutes: number;
  /** A line's name in their job plan; null for none. */
  line: string | null;
  activity: LearningActivity;
  kind: LearningKind;
  displacedReason: DisplacedReason | null;
  hcpcType: HcpcType | null;
  reflection: Reflection | null;
  action: { text: string; dueOn: string | null; done: boolean } | null;
  /** What it came from, where it came from something here. */
  link?: EntryLink | undefined;
}

/** The part that is sealed as `entry`. */
export type SealedEntry = Pick<
  EntryFields,
  'title' | 'day' | 'displacedReason' | 'hcpcType' | 'action' | 'link'
>;

/** Whose entry, where, and how it is sealed: by their own keys, or to them by an import. */
export interface EntryTarget {
  workspace: string;
  personId: string;
  id: string;
  seal(value: Encodable, place: Place): Uint8Array;
}

export const entryPlace = (workspace: string, row: string, column: 'entry' | 'reflection') => ({
  workspace,
  table: 'learning_entry',
  row,
  column,
});

/** A new entry. */
export function entryChange(target: EntryTarget, fields: EntryFields): Change {
  return {
    table: 'learning_entry',
    row: target.id,
    patch: {
      person_id: target.personId,
      ...whatCells(target, fields),
      ...countedCells(fields),
      reflection: sealedReflection(target, fields.reflection),
      deleted: 0,
    },
  };
}

/** An entry changed: only the groups of fields that differ. Null where nothing does. */
export function entryEdit(
  target: EntryTarget,
  before: EntryFields,
  after: EntryFields,
): Change | null {
  // The canonical bytes, because a sealed value comes back with its keys in another order.
  const differs = (part: (fields: EntryFields) => Encodable): boolean =>
    Buffer.compare(encodeCanonical(part(before)), encodeCanonical(part(after))) !== 0;
  const patch: Row = {
    ...(differs(sealedPart) ? whatCells(target, after) : {}),
    ...(differs(countedCells) ? countedCells(after) : {}),
    ...(differs(({ reflection }) => reflection)
      ? { reflection: sealedReflection(target, after.reflection) }
      : {}),
  };
  if (Object.keys(patch).length === 0) return null;
  return { table: 'learning_entry', row: target.id, patch };
}

export const removedEntry = (id: string): Change => ({
  table: 'learning_entry',
  row: id,
  patch: { deleted: 1 },
});

const whatCells = (target: EntryTarget, fields: EntryFields): Row => ({
  month: fields.day.slice(0, 7),
  entry: target.seal(sealedPart(fields), entryPlace(target.workspace, target.id, 'entry')),
});

const countedCells = ({ line, activity, kind, minutes }: EntryFields) => ({
  line,
  activity,
  kind,
  minutes,
});

const sealedPart = ({ title, day, displacedReason, hcpcType, action, link }: EntryFields) => ({
  title,
  day,
  displacedReason,
  hcpcType,
  action,
  ...(link ? { link: { ...link } } : {}),
});

function sealedReflection(target: EntryTarget, reflection: Reflection | null): Uint8Array | null {
  if (!reflection) return null;
  const place = entryPlace(target.workspace, target.id, 'reflection');
  return target.seal(reflection, place);
}
