import { foldWord } from '../../model/vocabulary.ts';
import type { FieldModel } from './row.ts';

/**
 * Every field of a case that a file may have: the case log's own, and the rest of what the form of
 * the app asks. No field holds who sent a case or whose work it was.
 */
export const caseFields: readonly FieldModel[] = [
  {
    name: 'case_id',
    required: false,
    aliases: ['id', 'case', 'case ref', 'case reference', 'case number', 'case no', 'response id'],
  },
  {
    name: 'meeting_id',
    required: false,
    aliases: ['meeting', 'meeting ref', 'meeting reference', 'meeting number', 'meeting no'],
    asked: /\b(?:which|at what) meeting\b/i,
  },
  {
    name: 'series',
    required: false,
    aliases: ['meeting series', 'series name', 'for which meeting'],
    asked: /\bseries\b/i,
  },
  {
    name: 'team_told',
    required: false,
    aliases: ['team told and addendum', 'told'],
    asked: /\bteam\b.*\btold\b|\baddendum\b/i,
  },
  {
    name: 'kind',
    required: true,
    aliases: ['case kind', 'case type', 'type', 'category'],
    asked: /\b(?:kind|type|sort) of (?:case|event|submission|learning)\b|\bis this (?:a|an)\b/i,
  },
  {
    name: 'source',
    required: false,
    aliases: ['case source', 'found by'],
    asked: /\bsource\b|\bcome to light\b|\bhow (?:did|was|were) .*\b(?:found|come|noticed)\b/i,
  },
  {
    name: 'modality',
    required: false,
    aliases: ['imaging', 'imaging modality'],
    asked: /\bmodality\b|\btype of (?:imaging|scan|examination|study)\b/i,
  },
  {
    name: 'region',
    required: false,
    aliases: ['body region', 'body part', 'anatomy', 'area'],
    asked: /\bbody (?:region|part|area)\b|\bregion\b|\bpart of the body\b/i,
  },
  {
    name: 'setting',
    required: false,
    aliases: ['patient setting', 'patient type', 'referral setting'],
    asked: /\bsetting\b|\bin[- ]hours\b|\bout[- ]of[- ]hours\b/i,
  },
  {
    name: 'stage',
    required: false,
    aliases: ['journey stage', 'step'],
    asked: /\bstage\b|\bjourney\b|\bpathway\b/i,
  },
  {
    name: 'clinical_information',
    required: false,
    aliases: ['clinical info', 'clinical details', 'clinical history', 'indication'],
    asked: /\bclinical (?:information|info|details|history|question)\b|\binformation as given\b/i,
  },
  {
    name: 'original_opinion',
    required: false,
    aliases: ['original report', 'first opinion', 'first report', 'initial report'],
    asked: /\b(?:original|first|initial) (?:opinion|report|reading)\b/i,
  },
  {
    name: 'later_opinion',
    required: false,
    aliases: ['later report', 'review opinion', 'final diagnosis', 'outcome'],
    asked:
      /\b(?:later|reviewed?|revised|second|now) (?:opinion|report|reading)\b|\b(?:final|actual|correct) (?:diagnosis|finding)\b/i,
  },
  {
    name: 'truth',
    required: false,
    aliases: ['reference standard', 'confirmed by', 'proof'],
    asked: /\b(?:truth|reference standard)\b|\bhow .*\b(?:confirmed|known|proven)\b/i,
  },
  {
    name: 'question',
    required: false,
    aliases: ['question for the room', 'question for the meeting'],
    asked: /\bquestion (?:for|to)\b|\bask the room\b/i,
  },
  {
    name: 'chair_title',
    required: false,
    aliases: ["chair's title", 'case title', 'title for the chair'],
    asked: /\btitle\b.*\bchair\b/i,
  },
  {
    name: 'room_title',
    required: false,
    aliases: ['neutral title', 'title for the room'],
    asked: /\btitle\b.*\broom\b|\bneutral title\b/i,
  },
  {
    name: 'pacs_folder',
    required: false,
    aliases: ['where to find it', 'folder'],
    asked: /\bPACS folder\b|\bwhere to find\b/i,
  },
  {
    name: 'pacs_position',
    required: false,
    aliases: ['folder position', 'position in folder'],
    asked: /\bposition\b.*\b(?:folder|PACS)\b|\b(?:folder|PACS)\b.*\bposition\b/i,
  },
  {
    name: 'corrected_before_use',
    required: false,
    aliases: ['provisional report corrected before use'],
    asked: /\bcorrected before\b/i,
  },
  {
    name: 'causes',
    required: false,
    aliases: ['cause', 'contributing causes', 'contributory factors'],
    asked: /\bcauses?\b|\bcontribut(?:ed|ing|ory)\b/i,
  },
  { name: 'biases', required: false, aliases: ['bias', 'biases considered'], asked: /\bbias/i },
  {
    name: 'effect',
    required: false,
    aliases: ['effect on management', 'management effect'],
    asked: /\b(?:effect|impact|change)\b.*\bmanagement\b/i,
  },
  {
    name: 'learning_point',
    required: false,
    aliases: ['learning points', 'learning', 'lesson', 'take home message'],
    asked: /\blearning point|\blessons?\b|\btake[- ]home\b|\blearned?\b|\blearnt\b/i,
  },
  {
    name: 'reporter_told_on',
    required: false,
    aliases: ['reporter told', 'date reporter told', 'reporter informed'],
    asked: /\breporter\b.*\b(?:told|informed)\b/i,
  },
  {
    name: 'circulated_on',
    required: false,
    aliases: ['circulated', 'date circulated', 'learning circulated', 'sent to all on'],
    asked: /\bcirculated\b|\bsent to (?:all|everybody|everyone)\b/i,
  },
];

/**
 * Whether a column says who filled in a form or whose work it was, or when (which says it too). Such
 * columns are never read, whatever anybody chooses for them.
 */
export function tellsWho(header: string): boolean {
  const isOurs = caseFields.some(({ name, aliases }) =>
    [name, ...aliases].some((known) => foldWord(known) === foldWord(header)),
  );
  return !isOurs && who.some((words) => words.test(header.trim()));
}

const who: readonly RegExp[] = [
  /\be-?mails?\b|\b(?:sur|user)?names?\b|\binitials\b|\bsubmitter\b|\brespondent\b/i,
  /\b(?:staff|employee|user|payroll) ?(?:id|no|number)\b|\b(?:GMC|HCPC)\b/i,
  /\b(?:submitted|created|modified) by\b/i,
  /^(?:start|completion|last modified|submission) time$|^time ?stamp$/i,
];
