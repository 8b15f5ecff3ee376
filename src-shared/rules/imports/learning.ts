import {
  type LearningActivity,
  type LearningKind,
  learningActivities,
  learningKinds,
} from '../../model/learning.ts';
import { day, duration, text, word } from './cells.ts';
import { type Cells, type FieldModel, type Reading, readCells, staffIdField } from './row.ts';

/** One learning entry of a person. */
export interface LearningRow {
  staffId: string;
  day: string;
  minutes: number;
  activity: LearningActivity;
  /** Null where the entry belongs to no line of a job plan. */
  line: string | null;
  /** May be ''. */
  title: string;
  kind: LearningKind;
}

export const learningFields: readonly FieldModel[] = [
  staffIdField,
  { name: 'date', required: true, aliases: ['day', 'learning date', 'date of learning'] },
  {
    name: 'minutes',
    required: true,
    aliases: ['mins', 'duration', 'time', 'time spent', 'length'],
  },
  { name: 'activity', required: true, aliases: ['activity type', 'learning activity', 'type'] },
  { name: 'line', required: false, aliases: ['line name', 'plan line', 'job plan line'] },
  { name: 'title', required: false, aliases: ['subject', 'topic', 'description'] },
  { name: 'kind', required: true, aliases: ['kind of time', 'time kind'] },
];

/** A row of the learning file, or the first thing wrong with it. */
export function readLearningRow(cells: Cells): Reading<LearningRow> {
  const reading = readCells(cells, {
    staffId: ['staff_id', text(40, 1)],
    day: ['date', day],
    minutes: ['minutes', duration],
    activity: ['activity', word(learningActivities)],
    line: ['line', text(80)],
    title: ['title', text(200)],
    kind: ['kind', word(learningKinds)],
  });
  if (!reading.ok) return reading;
  return { ok: true, value: { ...reading.value, line: reading.value.line || null } };
}
