import { describe, expect, it } from 'vitest';
import {
  type Point,
  recipientsId,
  standingsOf,
  withWording,
  wordingFor,
} from '../../../../../src-renderer/features/learning-points/audiences.ts';

type Wording = Point['wordings'][number];

const wording = (given: Partial<Wording>): Wording => ({
  audience: 'radiologists',
  specialty: '',
  wording: 'Look at the ribs.',
  sentOn: null,
  ...given,
});

const point = (id: string, wordings: Wording[]): Point => ({
  id,
  caseCode: 'C-1',
  caseTitle: 'Chest radiograph',
  goodSpot: false,
  point: 'Look at the ribs.',
  wordings,
  readBy: 0,
  expected: 7,
});

describe('standingsOf', () => {
  it('has every audience, in the vocabulary’s order, also those with nothing', () => {
    expect(standingsOf([point('a', [])], []).map(({ id, chosen }) => [id, chosen])).toEqual([
      ['radiologists', 0],
      ['radiographers', 0],
      ['referrers', 0],
      ['booking', 0],
      ['suppliers', 0],
    ]);
  });

  it('puts specialties after referrers at large, by name, each once however it is written', () => {
    const points = [
      point('a', [wording({ audience: 'referrers', specialty: 'Urology' })]),
      point('b', [wording({ audience: 'referrers', specialty: 'urology ' })]),
    ];
    expect(standingsOf(points, ['Emergency medicine', 'UROLOGY']).map(({ id }) => id)).toEqual([
      'radiologists',
      'radiographers',
      'referrers',
      recipientsId({ audience: 'referrers', specialty: 'Emergency medicine' }),
      recipientsId({ audience: 'referrers', specialty: 'Urology' }),
      'booking',
      'suppliers',
    ]);
  });

  it('counts what is chosen, what waits, and the days on which something went', () => {
    const points = [
      point('a', [wording({ sentOn: '2026-11-20' })]),
      point('b', [wording({ sentOn: '2026-11-02' })]),
      point('c', [wording({})]),
      point('d', []),
    ];
    expect(standingsOf(points, [])[0]).toMatchObject({
      chosen: 3,
      waiting: 1,
      sentOn: ['2026-11-02', '2026-11-20'],
    });
  });
});

describe('withWording', () => {
  const booking = wording({ audience: 'booking', wording: 'Ask for the weight.' });
  const to = { audience: 'radiologists', specialty: '' } as const;

  it('puts the changed wording first and keeps the others as they are', () => {
    const before = point('a', [booking, wording({})]);
    expect(withWording(before, to, 'New words.')).toEqual([
      { audience: 'radiologists', specialty: '', wording: 'New words.' },
      { audience: 'booking', specialty: '', wording: 'Ask for the weight.' },
    ]);
  });

  it('leaves it out where there are no words', () => {
    expect(withWording(point('a', [booking, wording({})]), to, null)).toEqual([
      { audience: 'booking', specialty: '', wording: 'Ask for the weight.' },
    ]);
  });

  it('knows the wording of referrers by their specialty', () => {
    const urology = wording({ audience: 'referrers', specialty: 'Urology' });
    const given = point('a', [wording({ audience: 'referrers' }), urology]);
    expect(wordingFor(given, { audience: 'referrers', specialty: 'UROLOGY' })).toBe(urology);
    expect(recipientsId({ audience: 'referrers', specialty: '' })).toBe('referrers');
  });
});
