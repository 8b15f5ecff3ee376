import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import type { LearningRow } from '../../../src-shared/rules/imports/learning.ts';
import { newId } from '../ids.ts';
import { entryChange } from '../learning/commands.ts';
import { currentKeyOf, type PersonRow } from '../people/queries.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { sealerFor } from '../workspace/key-ring.ts';
import { peopleByStaffId } from './directory.ts';
import { entriesLike, fingerprintOf } from './fingerprints.ts';
import type { RowTexts } from './row-guard.ts';
import type { ReadRow } from './rows.ts';
import { rejectedStep, rejectionOf, type Step, type Writing } from './steps.ts';

export const textsOfEntry = (row: LearningRow): RowTexts => ({
  words: { line: row.line, title: row.title },
});

/**
 * What a learning file comes to, one step a row, so that a file of any length costs little memory.
 * The nth of rows that are alike in everything is the nth entry imported as such: the same file
 * again changes nothing, and two equal rows of one file are two entries. A line that no plan has is
 * kept as it is written; its minutes count, under no line.
 */
export async function* planLearning(
  rows: AsyncIterable<ReadRow<LearningRow>>,
  db: ReadHandle,
  dataKey: Uint8Array,
): AsyncGenerator<Step> {
  const known = peopleByStaffId(db);
  const fingerprint = fingerprintOf(dataKey);
  const counts = new Map<string, { stored: number; seen: number }>();
  const sealers: Sealers = new Map();
  for await (const { row, cells, reading } of rows) {
    if (!reading.ok) {
      yield rejectedStep({ row, cells }, rejectionOf(reading));
      continue;
    }
    const { value } = reading;
    const person = known.get(foldWord(value.staffId));
    if (!person) {
      const parameters = { value: value.staffId };
      yield rejectedStep({ row, cells }, { field: 'staff_id', code: 'unknown_person', parameters });
      continue;
    }
    const mark = fingerprint(person.id, value);
    const name = Buffer.from(mark).toString('base64');
    // Asked before any like it is written, so that this import's own entries are not counted.
    const count = counts.get(name) ?? { stored: entriesLike(db, mark), seen: 0 };
    count.seen += 1;
    counts.set(name, count);
    if (count.seen <= count.stored) {
      yield { verdicts: [{ row, outcome: 'unchanged' }], write: null };
      continue;
    }
    yield {
      verdicts: [{ row, outcome: 'imported' }],
      write: async (writing) => {
        const { entryId, changes } = entryChanges(person, value, writing, sealers);
        return { changes, fingerprints: [{ fingerprint: mark, entryId }] };
      },
    };
  }
}

/** One epoch a person for the whole import: its key is thrown away with the map. */
type Sealers = Map<string, ReturnType<typeof sealerFor>>;

function entryChanges(
  person: PersonRow,
  value: LearningRow,
  { db, workspaceId, by, now }: Writing,
  sealers: Sealers,
): { entryId: string; changes: Change[] } {
  const changes: Change[] = [];
  let sealer = sealers.get(person.id);
  if (!sealer) {
    const key = currentKeyOf(db, person.id);
    if (!key) throw new Error('a person of the directory has no key');
    const member = { personId: person.id, personKeyId: key.id, publicKey: key.public_key };
    sealer = sealerFor(member, by, now);
    sealers.set(person.id, sealer);
    changes.push(sealer.keyChange);
  }
  const entryId = newId(now);
  const target = { workspace: workspaceId, personId: person.id, id: entryId, seal: sealer.seal };
  const { day, minutes, activity, line, title, kind } = value;
  const own = { displacedReason: null, hcpcType: null, reflection: null, action: null };
  changes.push(entryChange(target, { title, day, minutes, line, activity, kind, ...own }));
  return { entryId, changes };
}
