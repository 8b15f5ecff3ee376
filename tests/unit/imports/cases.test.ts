import { describe, expect, it } from 'vitest';
import { caseFields, tellsWho } from '../../../src-shared/rules/imports/case-fields.ts';
import { readCaseRow } from '../../../src-shared/rules/imports/cases.ts';
import { mapHeaders } from '../../../src-shared/rules/imports/mapping.ts';

/** Headers as Microsoft Forms writes them: its own first, then each question. */
const asked: [string, string | null][] = [
  ['ID', 'case_id'],
  ['Start time', null],
  ['Completion time', null],
  ['Email', null],
  ['Name', null],
  ['Has the patient’s team been told and the addendum issued?', 'team_told'],
  ['What kind of case is it?', 'kind'],
  ['How did it come to light?', 'source'],
  ['Which modality?', 'modality'],
  ['Which body region?', 'region'],
  ['Setting (in hours, out of hours, ward …)', 'setting'],
  ['At which stage of the patient’s journey?', 'stage'],
  ['Clinical information as given at the time', 'clinical_information'],
  ['What was the original opinion?', 'original_opinion'],
  ['What is the later opinion?', 'later_opinion'],
  ['How is it known? (e.g. confirmed by histology)', 'truth'],
  ['Question for the room', 'question'],
  ['What may have contributed?', 'causes'],
  ['Which effect on management did it have?', 'effect'],
  ['What can we learn? Learning point', 'learning_point'],
  ['When was the reporter told?', 'reporter_told_on'],
  ['Your name (optional)', null],
  ['Name of the reporter', null],
  ['GMC number', null],
];

describe('the sheet of a form', () => {
  it('is understood by the words of its questions', () => {
    const known = asked.map(([header]) => header).filter((header) => !tellsWho(header));
    const { mapping } = mapHeaders(known, caseFields);
    for (const [header, field] of asked) {
      expect([header, mapping[header] ?? null]).toEqual([header, field]);
    }
  });

  it.each(['Email', 'E-mail address', 'Name', 'Your name', 'Completion time', 'Created by'])(
    '%s says who sent it',
    (header) => {
      expect(tellsWho(header)).toBe(true);
    },
  );

  it.each(['Series name', 'Learning point for staff', 'Kind', 'Time of day (in hours)'])(
    '%s says nothing of who sent it',
    (header) => {
      expect(tellsWho(header)).toBe(false);
    },
  );

  it('no field of a case log says who', () => {
    const words = caseFields.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(words.filter(tellsWho)).toEqual([]);
  });
});

describe('a row of cases', () => {
  it('takes choices with their explanations, and the marks that forms put behind them', () => {
    const read = readCaseRow({
      case_id: '7',
      kind: 'Good spot (something that went well)',
      modality: 'CT;',
      region: 'Chest - lungs and mediastinum',
      setting: 'On call',
      causes: 'Perception; Earlier imaging;',
      effect: 'Might have changed management',
      team_told: 'Yes',
      reporter_told_on: '05/01/2026',
    });
    expect(read).toMatchObject({
      ok: true,
      value: {
        caseId: '7',
        kind: 'good_spot',
        modality: 'CT',
        region: 'chest',
        setting: 'emergency_out_of_hours',
        causes: ['Perception', 'Earlier imaging'],
        effect: 'might_have_changed',
        teamTold: 'both_done',
        reporterTold: '2026-01-05',
        circulatedOn: null,
        learningPoint: '',
      },
    });
  });

  it('needs its kind alone; what is not said stays open', () => {
    expect(readCaseRow({ kind: 'discrepancy' })).toMatchObject({
      ok: true,
      value: { source: null, effect: 'not_discussed', teamTold: null, reporterTold: null },
    });
    expect(readCaseRow({})).toMatchObject({ ok: false, field: 'kind', code: 'required' });
    expect(readCaseRow({ kind: 'error' })).toMatchObject({ ok: false, code: 'unknown_word' });
  });

  it('nobody to tell is an answer too', () => {
    expect(readCaseRow({ kind: 'system event', reporter_told_on: 'n/a' })).toMatchObject({
      value: { reporterTold: 'not_needed' },
    });
  });
});
