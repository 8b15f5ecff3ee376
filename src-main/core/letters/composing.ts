import { type SeriesRole, seriesRoles } from '../../../src-shared/model/series.ts';
import {
  caseInWords,
  dayInWords,
  type FieldValues,
  fillWording,
  greetingOf,
  placeInWords,
  type WrittenKind,
  wordingKindOf,
} from '../../../src-shared/rules/letters/index.ts';
import type { Identity } from '../cases/identities.ts';
import type { MemberContext } from '../context.ts';
import type { LetterDocument } from '../exports/letter-document.ts';
import { rolesInSeries, type SeriesRow } from '../series/queries.ts';
import { readSetting, todayIn } from '../workspace/settings.ts';
import { type CaseRow, meetingDayOf } from './queries.ts';
import { wordingsOf } from './wordings.ts';

/** A letter put together: the department's words filled in, and what stands around them. */

export const FOOTER =
  'Personal, for learning only. Holds no patient’s details; please add none when you answer.';
const NO_DAY_YET = 'a day still to be set';

/** The words of a first letter of a kind to somebody in a case. */
export function firstWords(
  context: MemberContext,
  series: SeriesRow,
  row: CaseRow,
  who: Identity,
  { kind, meetingId }: { kind: WrittenKind; meetingId: string | null },
): { subject: string; body: string } {
  const { db } = context.workspace;
  const day = meetingDayOf(db, row.id, meetingId);
  const values: FieldValues = {
    'first name': greetingOf(who.name, who.personId !== null),
    series: series.name,
    day: day ? dayInWords(day) : NO_DAY_YET,
    case: caseInWords({
      code: row.code,
      roomTitle: row.room_title,
      chairTitle: row.chair_title,
      modality: row.modality,
      region: row.region,
    }),
    place: placeInWords(row.pacs_folder, row.pacs_position),
    listener: series.listener,
    chair: context.session.name,
  };
  const wanted = wordingKindOf(kind, row.kind === 'good_spot');
  const wording = wordingsOf(db, series.id).find((one) => one.kind === wanted);
  return {
    subject: fillWording(wording?.subject ?? '', values),
    body: fillWording(wording?.body ?? '', values),
  };
}

/** The caller's name, and below it their role in the series. */
export function signatureOf({ workspace, session }: MemberContext, series: SeriesRow): string {
  const held = rolesInSeries(workspace.db, series.id, session.personId);
  const shown: SeriesRole = held.includes('chair') ? 'chair' : 'deputy';
  const term = seriesRoles.find(({ code }) => code === shown);
  return `${session.name}\n${term?.name}, ${series.name}`;
}

/** What stands around a letter's words: heading, date, signature and footer. */
export function frameOf(
  context: MemberContext,
  series: SeriesRow,
): Pick<LetterDocument, 'from' | 'date' | 'signature' | 'footer'> {
  const { db } = context.workspace;
  return {
    from: readSetting(db, 'name') ?? context.chosen?.file.name ?? series.name,
    date: todayIn(db, context.now()),
    signature: signatureOf(context, series),
    footer: FOOTER,
  };
}
