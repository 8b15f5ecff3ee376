import type { LearningActivity } from '../../../src-shared/model/learning.ts';
import { learningActivities } from '../../../src-shared/model/learning.ts';
import { codeOf } from '../../../src-shared/model/vocabulary.ts';
import { planInForce } from '../../../src-shared/rules/job-plans/index.ts';
import type { MemberContext } from '../context.ts';
import { pairId } from '../ids.ts';
import { countedPlan } from '../job-plans/counted.ts';
import { plansOfPerson } from '../job-plans/queries.ts';
import { entryChange } from '../learning/commands.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import { currentKeyOf } from '../people/queries.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { sealerFor } from '../workspace/key-ring.ts';

/** Minutes of a meeting in people's own learning, without anybody typing them. */

/** Somebody's minutes for a meeting, of one activity. */
export interface MeetingShare {
  personId: string;
  activity: Extract<LearningActivity, 'realm_attendance' | 'realm_chairing' | 'realm_preparation'>;
  minutes: number;
}

/**
 * An entry for each share, sealed to whom it belongs. Its id is hashed from meeting, person and
 * activity, so that it counts once: one that was ever made, also one taken away since, stays as its
 * owner has it.
 */
export function meetingLearning(
  { workspace, session, now }: MemberContext,
  meeting: MeetingRow,
  series: string,
  shares: readonly MeetingShare[],
): { entries: number; changes: Change[] } {
  const { db } = workspace;
  const at = now();
  const title = /^REALM\b/i.test(series) ? series : `REALM, ${series}`;
  const byPerson = Map.groupBy(shares, ({ personId }) => personId);
  let entries = 0;
  const changes = [...byPerson].flatMap(([personId, own]) => {
    const fresh = own
      .map((share) => ({
        ...share,
        id: pairId('meeting-learning', meeting.id, personId, share.activity),
      }))
      .filter(({ id, minutes }) => minutes > 0 && !isKnown(db, id));
    const key = currentKeyOf(db, personId);
    if (fresh.length === 0 || !key) return [];
    entries += fresh.length;
    const member = { personId, personKeyId: key.id, publicKey: key.public_key };
    const sealer = sealerFor(member, session.personId, at);
    // One's own ring seals to oneself; a key for it besides would only be one more.
    const isOwn = personId === session.personId;
    const seal = isOwn ? session.keys.seal : sealer.seal;
    return [
      ...(isOwn ? [] : [sealer.keyChange]),
      ...fresh.map(({ id, activity, minutes }) => {
        const line = lineFor(db, personId, meeting.day, activity);
        return entryChange(
          { workspace: workspace.id, personId, id, seal },
          {
            title,
            day: meeting.day,
            minutes: Math.min(minutes, A_DAY),
            line,
            activity,
            kind: line === null ? 'own_time' : 'in_planned_time',
            displacedReason: null,
            hcpcType: null,
            reflection: null,
            action: null,
            link: { kind: 'meeting', id: meeting.id },
          },
        );
      }),
    ];
  });
  return { entries, changes };
}

/** The most minutes that one entry has. */
const A_DAY = 1440;

const isKnown = (db: ReadHandle, id: string): boolean =>
  db.get('SELECT 1 FROM learning_entry WHERE id = ?', id) !== undefined;

/**
 * The line of the plan in force on a day that is for an activity: by its activity, else by its name.
 * Null where the plan has none: minutes are not put on a line that was agreed for something else.
 */
function lineFor(
  db: ReadHandle,
  personId: string,
  day: string,
  activity: LearningActivity,
): string | null {
  const plans = plansOfPerson(db, personId).map(({ plan, lines }) => countedPlan(plan, lines));
  const lines = (planInForce(plans, day)?.lines ?? []).filter((line) => line.countsAsLearning);
  const line =
    lines.find((one) => codeOf(learningActivities, one.activity) === activity) ??
    lines.find(({ name }) => codeOf(learningActivities, name) === activity);
  return line?.name ?? null;
}
