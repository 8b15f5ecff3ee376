import { describe, expect, it } from 'vitest';
import { guessLine } from '../../../src-main/core/learning/guess.ts';

const lines = [
  { name: 'Reflection and CPD', activity: 'cpd' },
  { name: 'REALM', activity: 'realm_attendance' },
  { name: 'Governance', activity: 'audit' },
];
const past = (title: string, line: string | null, activity = 'other' as const) => ({
  title,
  line,
  activity,
});

describe('the guess of a line', () => {
  it('goes by the most used line for the words', () => {
    const log = [
      past('Wrist views', 'REALM'),
      past('Wrist of a child', 'REALM'),
      past('Wrist', 'Governance'),
    ];
    expect(guessLine('Wrists and wrist', lines, log)?.line).toBe('REALM');
  });

  it('lets a rare word speak louder than one that is everywhere', () => {
    const log = [
      ...Array.from({ length: 20 }, (_, n) => past(`Meeting with team ${n}`, 'REALM')),
      past('Collimation', 'Governance'),
      past('Collimation with students', 'Governance'),
    ];
    expect(guessLine('Collimation with Sam', lines, log)?.line).toBe('Governance');
  });

  it('goes by the words of lines and activities where nothing like it was logged', () => {
    expect(guessLine('An audit of doses', lines, [])).toEqual({
      line: 'Governance',
      activity: 'audit',
    });
    expect(guessLine('reflection on a case', lines, [])).toEqual({
      line: 'Reflection and CPD',
      activity: 'reflection',
    });
    expect(guessLine('Teaching the students', lines, [])).toEqual({
      line: null,
      activity: 'teaching',
    });
    expect(guessLine('Chest films', lines, [])).toBeNull();
    expect(guessLine(' ?! ', lines, [past('?!', 'REALM')])).toBeNull();
  });

  it('names a line of that day only, however the old one was spelt', () => {
    const log = [past('Hip', 'An old line'), past('Knee', 'realm')];
    expect(guessLine('Hip', lines, log)).toEqual({ line: null, activity: 'other' });
    expect(guessLine('Knee', lines, log)?.line).toBe('REALM');
  });

  it('is the same for the same log in another order, ties going by the plan', () => {
    const log = [past('Elbow', 'REALM'), past('Elbow', 'Governance'), past('Elbow', null)];
    expect(guessLine('Elbow', lines, log)?.line).toBe('REALM');
    expect(guessLine('Elbow', lines, log.toReversed())?.line).toBe('REALM');
  });
});
