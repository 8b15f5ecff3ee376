import { describe, expect, it } from 'vitest';
import {
  answered,
  keepShown,
  type MyDuty,
} from '../../../../../src-renderer/features/cases/duties.ts';

const open = { answer: null, on: null } as const;
const done = { answer: 'done', on: '2026-11-24' } as const;
const duty = (id: string, addendum: MyDuty['duties']['addendum'] = open): MyDuty => ({
  id,
  code: `C-${id}`,
  line: '',
  capturedOn: '2026-11-24',
  duties: {
    addendum,
    referrerTold: open,
    reporterTold: open,
    incidentReference: '',
    incidentStatus: null,
    candour: null,
  },
});

describe('duties on the screen', () => {
  it('stay where they were once finished, so that a slip can be put right', () => {
    const shown = [duty('1', done), duty('2')];
    expect(keepShown(shown, [duty('2')]).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('take what is newest, new ones first', () => {
    const list = keepShown([duty('1')], [duty('3'), duty('1', done)]);
    expect(list.map(({ id }) => id)).toEqual(['3', '1']);
    expect(list[1]?.duties.addendum).toEqual(done);
  });

  it('count the answers of the three', () => {
    expect(answered(duty('1').duties)).toBe(0);
    expect(answered(duty('1', done).duties)).toBe(1);
  });
});
