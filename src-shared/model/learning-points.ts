import { serviceScope, type TableModel } from './table.ts';
import type { Term } from './vocabulary.ts';

/** Whom learning goes to; referrers are named by specialty. */
export type Audience = 'radiologists' | 'radiographers' | 'referrers' | 'booking' | 'suppliers';
export const audiences: readonly Term<Audience>[] = [
  { code: 'radiologists', name: 'Radiologists' },
  { code: 'radiographers', name: 'Radiographers', also: ['sonographers'] },
  { code: 'referrers', name: 'Referrers', also: ['referring teams'] },
  { code: 'booking', name: 'Booking team', also: ['booking'] },
  { code: 'suppliers', name: 'Suppliers', also: ['manufacturers', 'outsourcing provider'] },
];

export const learningPointTable: TableModel = {
  name: 'learning_point',
  columns: {
    series_id: { type: 'text', group: 'origin' },
    meeting_id: { type: 'text', group: 'origin' },
    case_id: { type: 'text', group: 'origin' },
    point: { type: 'text', words: true },
    /** 1 while only the chair has it: a draft of the case, not yet said in a meeting. */
    draft: { type: 'integer' },
    position: { type: 'integer' },
  },
  scope: serviceScope,
  trash: true,
};

/** A learning point worded for one audience, and when it went. One row a (point, audience, specialty). */
export const learningPointWordingTable: TableModel = {
  name: 'learning_point_wording',
  columns: {
    learning_point_id: { type: 'text', group: 'audience' },
    audience: { type: 'text', group: 'audience' },
    specialty: { type: 'text', words: true, group: 'audience' },
    wording: { type: 'text', words: true },
    sent_on: { type: 'text' },
  },
  scope: serviceScope,
};
