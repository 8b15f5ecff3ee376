import { describe, expect, it } from 'vitest';
import {
  emptyNewCase,
  inputOf,
  isBlank,
  type NewCaseForm,
  nobody,
  personField,
  problemsOf,
  slipNameField,
  textsOfNewCase,
} from '../../../../../src-renderer/features/cases/new-case-form.ts';
import { coreCalls } from '../../../../../src-shared/contract/index.ts';

const SERIES = '0193a3c0-0000-7000-8000-000000000001';
const ME = '0193a3c0-0000-7000-8000-000000000002';

const form = (fields: Partial<NewCaseForm> = {}): NewCaseForm => ({
  ...emptyNewCase,
  seriesId: SERIES,
  kind: 'discrepancy',
  originalOpinion: 'Lungs clear.',
  ...fields,
});

describe('a new case', () => {
  it('needs a series, a kind and one of the three texts, no more', () => {
    expect(problemsOf(emptyNewCase)).toEqual(['series', 'kind', 'text']);
    expect(problemsOf(form())).toEqual([]);
    expect(problemsOf(form({ originalOpinion: ' ', laterOpinion: 'Seen.' }))).toEqual([]);
  });

  it('is sent as the contract takes it, anonymous unless chosen otherwise', () => {
    const input = inputOf(form());
    expect(coreCalls['cases.submit'].input.safeParse(input).success).toBe(true);
    expect(input).toMatchObject({ anonymous: true, arrivedBy: 'form', teamTold: 'not_yet' });
    expect(inputOf(form({ sender: 'known' }))?.anonymous).toBe(false);
  });

  it('does not name its sender by their own part while it is anonymous', () => {
    const involved = [{ ...nobody, personId: ME }];
    expect(problemsOf(form({ involved }))).toEqual(['ownPart']);
    expect(inputOf(form({ involved }))).toBeNull();
    expect(problemsOf(form({ involved, sender: 'known' }))).toEqual([]);
  });

  it('leaves out rows of people that say nothing', () => {
    const named = { ...nobody, name: 'Agency reader' };
    expect(inputOf(form({ involved: [nobody, named] }))?.involved).toEqual([named]);
  });

  it('names the sender of a paper slip, or nobody', () => {
    const signed = inputOf(form({ sender: 'slip', slipName: 'Pen Friend' }));
    expect(signed).toMatchObject({ arrivedBy: 'slip', anonymous: false });
    expect(signed?.involved).toEqual([{ ...nobody, part: 'submitter', name: 'Pen Friend' }]);
    const unsigned = inputOf(form({ sender: 'slip' }));
    expect(unsigned).toMatchObject({ arrivedBy: 'slip', anonymous: true, involved: [] });
  });

  it('is blank until something was written', () => {
    expect(isBlank({ ...emptyNewCase, kind: 'good_spot', sender: 'known' })).toBe(true);
    expect(isBlank(form())).toBe(false);
  });
});

describe('the fields of the guard', () => {
  it('number people as they are sent', () => {
    const named = { ...nobody, name: 'Agency reader' };
    const people = [nobody, named];
    expect(personField(people, 0, 'name')).toBe('blank.name');
    expect(personField(people, 1, 'name')).toBe('involved.0.name');
    const slip = form({ sender: 'slip', slipName: 'Pen Friend', involved: people });
    expect(slipNameField(slip)).toBe('involved.1.name');
    expect(textsOfNewCase(slip)).toMatchObject({
      'involved.0.name': 'Agency reader',
      'involved.1.name': 'Pen Friend',
    });
  });
});
