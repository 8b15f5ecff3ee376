import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { contextNow } from '../cases/room-context.ts';
import type { ReadHandle } from '../store/database.ts';

type MinutesCase = OutputOf<'meetings.minutes'>['cases'][number];
type CaseTexts = Pick<
  MinutesCase,
  'context' | 'clinicalInformation' | 'originalOpinion' | 'laterOpinion' | 'effect'
>;

/**
 * What the room saw of a meeting's cases, by case: the room's columns and no other. Of the context
 * only what fits enough people on a day.
 */
export function caseTextsOf(
  db: ReadHandle,
  meetingId: string,
  today: string,
): Map<string, CaseTexts> {
  const rows = db.all<{
    id: string;
    room_staff_group: string | null;
    room_shift: string | null;
    room_site: string | null;
    clinical_information: string;
    original_opinion: string;
    later_opinion: string;
    effect: CaseTexts['effect'];
  }>(
    `SELECT c.id, c.room_staff_group, c.room_shift, c.room_site,
       coalesce(c.clinical_information, '') AS clinical_information,
       coalesce(c.original_opinion, '') AS original_opinion,
       coalesce(c.later_opinion, '') AS later_opinion,
       coalesce(c.effect, 'not_discussed') AS effect
     FROM agenda_item a CROSS JOIN learning_case c ON c.id = a.case_id
     WHERE a.meeting_id = ? AND a.deleted = 0`,
    meetingId,
  );
  return new Map(
    rows.map((row) => {
      const { staffGroup, shift, site } = contextNow(db, row, today);
      return [
        row.id,
        {
          context: [staffGroup, shift, site].filter((word) => word !== ''),
          clinicalInformation: row.clinical_information,
          originalOpinion: row.original_opinion,
          laterOpinion: row.later_opinion,
          effect: row.effect,
        },
      ];
    }),
  );
}
