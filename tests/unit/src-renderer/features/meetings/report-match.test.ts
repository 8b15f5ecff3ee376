import { expect, it } from 'vitest';
import {
  firstChoices,
  matchesOf,
  openNames,
} from '../../../../../src-renderer/features/meetings/report-match.ts';

const person = { minutes: 40, rejoins: 0 };

it('takes known people and same names, and asks about a guess and a stranger', () => {
  const choices = firstChoices([
    { ...person, name: 'Known', personId: '1', match: 'known' },
    { ...person, name: 'Same', personId: '2', match: 'same_name' },
    { ...person, name: 'Guess', personId: '3', match: 'guess' },
    { ...person, name: 'None', personId: null, match: 'none' },
  ]);
  expect(openNames(choices)).toEqual(['Guess', 'None']);
  const said = {
    ...choices,
    Guess: { kind: 'leave' },
    None: { kind: 'visitor', role: 'Guest' },
  } as const;
  expect(openNames(said)).toEqual([]);
  expect(matchesOf(said)).toEqual([
    { name: 'Known', personId: '1', visitorRole: null },
    { name: 'Same', personId: '2', visitorRole: null },
    { name: 'Guess', personId: null, visitorRole: null },
    { name: 'None', personId: null, visitorRole: 'Guest' },
  ]);
});
