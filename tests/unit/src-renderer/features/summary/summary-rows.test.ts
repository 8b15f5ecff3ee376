import { describe, expect, it } from 'vitest';
import {
  groupRows,
  peopleByGroup,
  type Summary,
} from '../../../../../src-renderer/features/summary/summary-rows.ts';

const minutes = { planned: 0, inPlan: 0, displaced: 0, notYetLogged: 0, ownTime: 0, percent: null };
const group = (staffGroup: string) => ({
  ...minutes,
  staffGroup,
  people: 1,
  wte: '1.00',
  plans: { agreed: 1, draft: 0, reviewDue: 0, none: 0 },
});
const person = (personId: string, staffGroup: string) => ({
  ...minutes,
  personId,
  staffId: personId,
  name: personId,
  staffGroup,
  wte: '1.00',
  plan: 'agreed' as const,
  reviewDueOn: null,
  policyMinutes: null,
  lines: [],
});
const summary = (groups: string[], people: [string, string][]) =>
  ({
    groups: groups.map(group),
    people: people.map(([id, staffGroup]) => person(id, staffGroup)),
  }) as unknown as Summary;

describe('people under their group', () => {
  it('are found however the group is spelled, in the order given', () => {
    const shown = summary(
      ['Radiographer', 'Sonographer'],
      [
        ['a', 'radiographer'],
        ['b', 'Sonographer'],
        ['c', 'Radio-grapher'],
      ],
    );
    const people = peopleByGroup(shown);
    expect(people.get('group-Radiographer')?.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(people.get('group-Sonographer')?.map(({ key }) => key)).toEqual(['b']);
  });

  it('are under the joint group where theirs is shown together with others', () => {
    const shown = summary(
      ['Other', 'Radiographer'],
      [
        ['a', 'Imaging nurse'],
        ['b', 'Radiographer'],
      ],
    );
    expect(
      peopleByGroup(shown)
        .get('group-Other')
        ?.map(({ key }) => key),
    ).toEqual(['a']);
  });

  it('leave the groups in the order they come in', () => {
    const names = groupRows(summary(['Sonographer', 'Radiographer'], [])).map(({ name }) => name);
    expect(names).toEqual(['Sonographer', 'Radiographer']);
  });
});
