import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import type { MemberContext } from '../context.ts';
import { newId } from '../ids.ts';
import { slicedWriter } from '../imports/sliced-writer.ts';
import { yieldToLoop } from '../imports/yield.ts';
import { agreedPlanChanges, newDraftChanges, policyChange } from '../job-plans/commands.ts';
import { entryChange } from '../learning/commands.ts';
import { keepEntries } from '../people/access.ts';
import {
  keyWrapChange,
  newKey,
  personChange,
  roleChange,
  spellChange,
} from '../people/commands.ts';
import { currentKeyOf, spellsOf } from '../people/queries.ts';
import type { Change } from '../store/change-log.ts';
import { personEntryFor, type StretchedSecret } from '../workspace/data-key.ts';
import type { PersonEntry } from '../workspace/key-file.ts';
import { audienceKeyChange, personAudience } from '../workspace/key-ring.ts';
import { newEpoch, type Place, seal } from '../workspace/sealing.ts';
import { settingChange } from '../workspace/settings.ts';
import type { DemoContent } from './demo-content.ts';
import type { DemoPerson } from './demo-people.ts';
import type { DemoMember } from './write-cases.ts';
import { seriesContent } from './write-meetings.ts';

export interface DemoCounts {
  people: number;
  plans: number;
  entries: number;
}

type Seal = (value: Encodable, place: Place) => Uint8Array;

/**
 * Writes a demo's content into its new workspace, whose administrator is signed in, through the log
 * like anything else. `secret` is the passphrase that all its people share, stretched once.
 */
export async function writeDemo(
  context: MemberContext,
  content: DemoContent,
  secret: StretchedSecret,
): Promise<DemoCounts> {
  const { workspace, session } = context;
  const counts = { people: 0, plans: 0, entries: 0 };
  const keyFileEntries: PersonEntry[] = [];
  const members: DemoMember[] = [];
  await context.writeLong('workspace.createDemo', async (commit) => {
    const total = content.people.length;
    const writer = slicedWriter(commit, async () => {
      context.emit({ type: 'progress', task: 'demo', done: counts.people, total });
      await yieldToLoop();
    });
    await writer.add([
      settingChange('working_weeks', '42'),
      ...content.policies.map((policy) => policyChange({ id: newId(context.now()), ...policy })),
    ]);
    for (const [index, person] of content.people.entries()) {
      const now = context.now();
      const made =
        index === 0
          ? administrator(context, person)
          : newPerson(context, person, secret, keyFileEntries);
      const { personId } = made;
      await writer.add([...made.changes, ...roles(person, personId, session.personId)]);
      const plans = planChanges(person, personId, now);
      await writer.add(plans.flat());
      for (const fields of content.entriesOf(index)) {
        const id = newId(now);
        const target = { workspace: workspace.id, personId, id, seal: made.seal };
        await writer.add([entryChange(target, fields)]);
        counts.entries += 1;
      }
      members.push({ ...made.member, ...person.details });
      counts.plans += plans.length;
      counts.people += 1;
    }
    const when = { now: context.now(), until: content.until };
    for (const changes of seriesContent(workspace.id, members, content.series, when)) {
      await writer.add(changes);
    }
    await writer.end();
  });
  keepEntries(context, keyFileEntries);
  return counts;
}

/** The person whom creating the workspace made: their details and spells are written over. */
function administrator(context: MemberContext, person: DemoPerson) {
  const { workspace, session } = context;
  const { personId } = session;
  const assumed = spellsOf(workspace.db, personId).map(({ id }) => id);
  const key = currentKeyOf(workspace.db, personId);
  if (!key) throw new Error('a first person without keys');
  return {
    personId,
    member: { personId, personKeyId: key.id, publicKey: key.public_key },
    seal: session.keys.seal as Seal,
    changes: [
      personChange(personId, person.details),
      ...person.employment.map((spell, index) =>
        spellChange(assumed[index] ?? newId(context.now()), personId, spell),
      ),
    ],
  };
}

function newPerson(
  context: MemberContext,
  { details, employment }: DemoPerson,
  secret: StretchedSecret,
  keyFileEntries: PersonEntry[],
) {
  const { workspace, session, chosen } = context;
  if (!chosen) throw new Error('a demo without its key file');
  const now = context.now();
  const personId = newId(now);
  const key = newKey(personId, 'added', session.personId, now);
  const member = { personId, personKeyId: key.personKeyId, publicKey: key.pair.publicKey };
  const epoch = newEpoch(personAudience(personId));
  keyFileEntries.push(
    personEntryFor(chosen.file, workspace.dataKey, details.staffId, 'passphrase', secret),
  );
  return {
    personId,
    member,
    seal: ((value, place) => seal(value, place, epoch)) as Seal,
    changes: [
      personChange(personId, details),
      ...employment.map((spell) => spellChange(newId(now), personId, spell)),
      key.change,
      keyWrapChange(personId, key.personKeyId, key.pair.privateKey, 'passphrase', secret),
      // As if they had signed in before: what they write from now on goes on under this epoch.
      audienceKeyChange(epoch, member, personId, now),
    ],
  };
}

const roles = (person: DemoPerson, personId: string, by: string): Change[] =>
  person.roles.flatMap((role) => (role === 'member' ? [] : roleChange(personId, role, true, by)));

function planChanges(person: DemoPerson, personId: string, now: number): Change[][] {
  return person.plans.map(({ fields, agreement }, index) =>
    agreement
      ? agreedPlanChanges(personId, fields, index + 1, now, agreement)
      : newDraftChanges(personId, newId(now), fields, now),
  );
}
