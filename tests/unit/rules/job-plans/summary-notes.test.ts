import { describe, expect, it } from 'vitest';
import {
  notesOfSummary,
  type SummaryNotes,
  summaryNotes,
} from '../../../../src-shared/rules/job-plans/index.ts';
import { notes } from '../../../fixtures/exports/notes.ts';
import { policy } from '../../../fixtures/exports/people.ts';

function under(heading: string, rest: Partial<SummaryNotes> = {}): string {
  const found = summaryNotes({ ...notes, ...rest }).find((note) => note.heading === heading);
  return found?.lines.join(' ') ?? '';
}

describe('notes of the summary', () => {
  it('say what, when, by whom and what for', () => {
    expect(under('Workspace')).toBe('Imaging, main site');
    expect(under('Period')).toBe('1 April 2026 to 30 June 2026');
    expect(under('People')).toContain('31 people. 1 has no agreed plan');
    expect(under('Made')).toContain('1 July 2026, 09:05 (Europe/London), by Hana Invented.');
    expect(under('Made')).toContain('change 48213');
    expect(under('Purpose')).toContain('annual job-plan review');
    expect(under('Purpose')).toContain('can see who made this summary');
  });

  it('say that small groups are shown together, and only then', () => {
    expect(under('People')).not.toContain('shown together');
    expect(under('People', { smallGroupsTogether: true })).toContain(
      'Staff groups of fewer than 5 people are shown together as “Other”',
    );
  });

  it('are made of a summary document as the core sends it', () => {
    const { people, peopleWithoutPlan, leaveBases, minutesOnOtherLines, ...rest } = notes;
    const { monthsCountedWhole, smallGroupsTogether } = rest;
    const document = {
      ...rest,
      total: { people },
      notes: {
        peopleWithoutPlan,
        leaveBases,
        monthsCountedWhole,
        minutesOnOtherLines,
        smallGroupsTogether,
      },
    };
    expect(summaryNotes(notesOfSummary(document))).toEqual(summaryNotes(notes));
  });

  it('say that no purpose was needed where nobody else is named', () => {
    expect(under('Purpose', { purpose: null })).toBe('None stated: no other person is named.');
  });

  it('say where the working weeks came from, each once', () => {
    const leaveBases: SummaryNotes['leaveBases'] = [
      { source: 'plan', workingWeeks: '44' },
      { source: 'plan', workingWeeks: '9.5' },
      { source: 'plan', workingWeeks: '44' },
      { source: 'department', workingWeeks: '42' },
    ];
    const words = under('Leave', { leaveBases });
    expect(words).toContain('as job plans state them: 9.5, 44.');
    expect(words).toContain('where the plan states none: 42.');
    expect(words).not.toContain('not taken out');
  });

  it('say that leave was not taken out, or has no part', () => {
    const none = under('Leave', { leaveBases: [{ source: 'none' }] });
    expect(none).toMatch(/^Leave not taken out: .* 52 were counted\.$/);
    expect(under('Leave', { leaveBases: [] })).toContain('leave has no part in it');
  });

  it('give the policy as local, and say that there is no national figure', () => {
    expect(under('Learning-time policy')).toBe(
      'All staff groups: at least 4 h 00 a month for each WTE, from 1 January 2026, ' +
        'agreed by Imaging board, to be reviewed on 1 January 2027. ' +
        'This is a local policy. There is no national figure.',
    );
    expect(under('Learning-time policy', { policies: [] })).toBe(
      'None is in force in the period. There is no national figure.',
    );
  });

  it('pass over policies outside the period, and tell groups with their own apart', () => {
    const policies = [
      policy,
      {
        ...policy,
        staffGroup: 'Sonographer',
        scaledByWte: false,
        to: '2026-12-31',
        reviewOn: null,
      },
      { ...policy, from: '2025-01-01', to: '2025-12-31', agreedBy: 'Earlier board' },
    ];
    const words = under('Learning-time policy', { policies });
    expect(words).toContain('Staff groups without a policy of their own: at least 4 h 00');
    expect(words).toContain(
      'Sonographer: at least 4 h 00 a month for each person, whatever their WTE, ' +
        'from 1 January 2026 to 31 December 2026, agreed by Imaging board.',
    );
    expect(words).not.toContain('Earlier board');
  });

  it('name the months that were counted whole, and only then', () => {
    expect(under('Months counted whole')).toBe('');
    const words = under('Months counted whole', { monthsCountedWhole: ['2026-04', '2026-11'] });
    expect(words).toContain('April 2026, November 2026: the period cuts these months.');
    expect(words).toContain('private');
  });

  it('count what was left out, and only then', () => {
    expect(under('What is counted')).not.toContain('left out');
    expect(under('What is counted', { minutesOnOtherLines: 65 })).toContain(
      '1 h 05 logged on lines that do not count as learning are left out.',
    );
  });

  it('label the Welsh length of a programmed activity as unverified', () => {
    expect(under('How it is counted')).toContain('225 in Wales');
    expect(under('Sources')).toContain('treat it as a local policy');
  });
});
