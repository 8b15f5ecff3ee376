import { describe, expect, it } from 'vitest';
import {
  emptyForm,
  inputOf,
  withSpell,
} from '../../../../../src-renderer/features/people/person-form.ts';
import { peopleCalls } from '../../../../../src-shared/contract/people.ts';

const form = {
  ...emptyForm('2026-11-24', undefined),
  staffId: 'B200',
  name: 'Kwame Test',
  staffGroup: 'Sonographer',
};

describe('the form of a person', () => {
  it('becomes an input that the contract takes', () => {
    const parsed = peopleCalls['people.add'].input.safeParse(inputOf(form));
    expect(parsed.success).toBe(true);
  });

  it('takes a WTE as people write it', () => {
    const wteOf = (wte: string) =>
      inputOf({ ...form, employment: [{ key: '0', from: '2026-01-01', to: null, wte }] })
        .employment[0]?.wte;
    expect([' 0,6 ', '.8', '1'].map(wteOf)).toEqual(['0.6', '0.8', '1']);
  });

  it('drops the number of a register that is none', () => {
    const input = inputOf({ ...form, registrationBody: 'none', registrationNumber: 'RA123' });
    expect(input.registrationNumber).toBe('');
  });

  it('adds a period with a key of its own and the last WTE', () => {
    const [first] = form.employment;
    const twice = withSpell(
      withSpell({ ...form, employment: first ? [first] : [] }, '2027-01-01'),
      '2028-01-01',
    );
    expect(twice.employment.map(({ key }) => key)).toEqual(['0', '1', '2']);
    expect(twice.employment.at(-1)).toMatchObject({ from: '2028-01-01', to: null, wte: '1' });
  });
});
