import { caseKinds, effects } from '../../../src-shared/model/cases.ts';
import { meetingModes } from '../../../src-shared/model/series.ts';
import type { Term } from '../../../src-shared/model/vocabulary.ts';
import { dateInWords } from '../exports/letter-document.ts';
import type { Minutes } from './minutes.ts';

/** Minutes as a document: what every format writes, in order and in words. */

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; label: string; text: string }
  | { kind: 'list'; label: string; items: string[] }
  | { kind: 'table'; caption: string; head: [string, string]; rows: [string, string][] };

export interface MinutesDocument {
  title: string;
  /** Whether it is a draft, or signed and when. */
  standing: string;
  blocks: Block[];
  footer: string;
}

export function minutesDocument(minutes: Minutes): MinutesDocument {
  return {
    title: minutes.title,
    standing: standingOf(minutes),
    blocks: [
      ...meetingBlocks(minutes),
      ...attendanceBlocks(minutes),
      ...listUnder('Carried over', minutes.carriedOver.map(actionInWords)),
      ...caseBlocks(minutes),
      ...listUnder('Learning points of the meeting', minutes.points),
      ...listUnder('Actions of the meeting', minutes.actions.map(actionInWords)),
      ...listUnder('Addenda', minutes.addenda.map(addendumInWords)),
    ],
    footer: 'For learning only. Who reported a case and who sent it in are not named.',
  };
}

function standingOf({ status, closedOn, commentsUntil }: Minutes): string {
  if (status !== 'closed') {
    const until = commentsUntil ? ` until ${dateInWords(commentsUntil)}` : '';
    return `Draft, open for comment${until}`;
  }
  return closedOn ? `Closed and signed on ${dateInWords(closedOn)}` : 'Closed';
}

function meetingBlocks({ day, startsAt, minutes, mode, place, chair }: Minutes): Block[] {
  return [
    heading(2, 'Meeting'),
    ...said('When', `${dateInWords(day)}, ${startsAt}, ${minutes} minutes`),
    ...said('How', nameOf(meetingModes, mode)),
    ...said('Where', place),
    ...said('Chair', chair ?? ''),
  ];
}

function attendanceBlocks({ present, apologies, byStaffGroup, visitors }: Minutes): Block[] {
  const groups = byStaffGroup.map(({ staffGroup, count }): [string, string] => [
    staffGroup || 'Not given',
    String(count),
  ]);
  const guests = visitors.map(({ role, count }): [string, string] => [
    `Visitors: ${role}`,
    String(count),
  ]);
  const rows = [...groups, ...guests];
  return [
    heading(2, 'Attendance'),
    ...said('Present', present.join(', ')),
    ...said('Apologies', apologies.join(', ')),
    ...(rows.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: 'Attendance by staff group',
            head: ['Staff group', 'People'] as [string, string],
            rows,
          },
        ]
      : []),
  ];
}

function caseBlocks({ cases, movedOn }: Minutes): Block[] {
  const moved = movedOn === 1 ? '1 case' : `${movedOn} cases`;
  return [
    heading(2, 'Cases'),
    ...cases.flatMap((one, index): Block[] => [
      heading(3, `${index + 1}. ${one.title || one.code}`),
      ...said('Case', `${one.code}, ${nameOf(caseKinds, one.kind)}`),
      ...said('Setting', one.context.join(', ')),
      ...said('Clinical information, as given', one.clinicalInformation),
      ...said('Original opinion', one.originalOpinion),
      ...said('Later opinion', one.laterOpinion),
      ...said('Discussion', one.discussion),
      ...said('Consensus', consensusInWords(one)),
      ...said('The reporter adds', one.reporterAdds),
      ...said('Effect on management', nameOf(effects, one.effect)),
      ...listed('Learning points', one.points),
      ...listed('Actions', one.actions.map(actionInWords)),
    ]),
    ...said('Moved on to a later meeting', movedOn > 0 ? moved : ''),
  ];
}

const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** What nobody said takes no line. */
const said = (label: string, text: string): Block[] =>
  text ? [{ kind: 'paragraph', label, text }] : [];

const listed = (label: string, items: string[]): Block[] =>
  items.length > 0 ? [{ kind: 'list', label, items }] : [];

const listUnder = (title: string, items: string[]): Block[] =>
  items.length > 0 ? [heading(2, title), ...listed('', items)] : [];

const consensusInWords = ({ consensus, consensusText }: Minutes['cases'][number]): string =>
  consensus === 'none' ? 'none reached' : consensusText || (consensus === null ? '' : 'agreed');

function actionInWords({ action, ownerRole, dueOn }: Minutes['actions'][number]): string {
  const by = [ownerRole, dueOn ? `by ${dateInWords(dueOn)}` : ''].filter(Boolean).join(', ');
  return by ? `${action} (${by})` : action;
}

const addendumInWords = ({ addendum, by, at }: Minutes['addenda'][number]): string => {
  const day = new Date(at).toISOString().slice(0, 10);
  return `${addendum} (${[by, dateInWords(day)].filter(Boolean).join(', ')})`;
};

const nameOf = <C extends string>(terms: readonly Term<C>[], code: C): string =>
  terms.find((term) => term.code === code)?.name ?? code;
