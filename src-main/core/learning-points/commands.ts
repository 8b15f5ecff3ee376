import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { pairId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import { LEARNING, type WordingRow } from './queries.ts';

/** Pure builders of the changes that learning points are written with. */

export interface PointFields {
  seriesId: string;
  meetingId: string | null;
  caseId: string | null;
  point: string;
  draft: boolean;
  position: number;
}

export const pointChange = (id: string, fields: PointFields): Change => ({
  table: 'learning_point',
  row: id,
  patch: {
    series_id: fields.seriesId,
    meeting_id: fields.meetingId,
    case_id: fields.caseId,
    point: fields.point,
    draft: fields.draft ? 1 : 0,
    position: fields.position,
  },
});

export const removedPoint = (id: string): Change => ({
  table: 'learning_point',
  row: id,
  patch: { deleted: 1 },
});

export interface Wording {
  audience: string;
  /** Whose of the referrers; empty for the other audiences. */
  specialty: string;
  wording: string;
}

/** Names an audience of a point; specialties are compared folded. */
export const audienceKey = ({ audience, specialty }: Omit<Wording, 'wording'>): string =>
  JSON.stringify([audience, foldWord(specialty)]);

/**
 * A point's wordings changed to the list given: what stays keeps the day it was sent. One row a
 * (point, audience, specialty).
 */
export function wordingChanges(
  pointId: string,
  stored: readonly WordingRow[],
  wanted: readonly Wording[],
): Change[] {
  const before = new Map(stored.map((row) => [audienceKey(row), row]));
  const changes: Change[] = [];
  for (const one of wanted) {
    const { audience, specialty, wording } = one;
    const key = audienceKey(one);
    const known = before.get(key);
    before.delete(key);
    if (known?.wording === wording && known.specialty === specialty) continue;
    const row = known?.id ?? pairId('learning_point_wording', pointId, key);
    const sent_on = known?.sent_on ?? null;
    changes.push({
      table: 'learning_point_wording',
      row,
      patch: { learning_point_id: pointId, audience, specialty, wording, sent_on, deleted: 0 },
    });
  }
  for (const { id } of before.values()) {
    changes.push({ table: 'learning_point_wording', row: id, patch: { deleted: 1 } });
  }
  return changes;
}

export const sentChange = (wordingRow: string, on: string): Change => ({
  table: 'learning_point_wording',
  row: wordingRow,
  patch: { sent_on: on },
});

/** That somebody read a meeting's learning. One row a (meeting, person). */
export const readMark = (meetingId: string, personId: string, on: string): Change => ({
  table: 'read_mark',
  row: pairId('read_mark', meetingId, personId, LEARNING),
  patch: { meeting_id: meetingId, person_id: personId, what: LEARNING, read_on: on, deleted: 0 },
});
