import { describe, expect, it } from 'vitest';
import { closeChecks } from '../../../../../src-renderer/features/meetings/close-checks.ts';
import { nextStep } from '../../../../../src-renderer/features/meetings/next-step.ts';

const TODAY = '2026-11-24';
const item = {
  id: 'i',
  caseId: 'c',
  code: 'C-1',
  kind: 'discrepancy',
  chairTitle: '',
  roomTitle: '',
  modality: null,
  minutes: 6,
  discussed: true,
  toTell: { dealtWith: 0, all: 1 },
} as const;
const point = { id: 'p', caseId: 'c', point: 'Look twice.', draft: false };
const meeting = {
  status: 'planned',
  day: '2026-11-26',
  myRoles: ['chair'],
  agenda: [item],
  points: [point],
  circulatedOn: null,
} as const;
type Given = Parameters<typeof nextStep>[0];
const step = (changes: Partial<Given>) => nextStep({ ...meeting, ...changes } as Given, TODAY);

describe('the next step of a meeting', () => {
  it('is letters before its day, then starting it', () => {
    expect(step({})).toBe('letters');
    expect(step({ agenda: [{ ...item, toTell: { dealtWith: 1, all: 1 } }] })).toBeNull();
    expect(step({ day: TODAY })).toBe('start');
  });

  it('leaves letters and the signature to chair and deputy', () => {
    expect(step({ myRoles: ['assistant'] })).toBeNull();
    expect(step({ myRoles: ['assistant'], status: 'ended' })).toBeNull();
    expect(step({ myRoles: ['deputy'], status: 'ended' })).toBe('close');
    expect(step({ myRoles: ['assistant'], status: 'running' })).toBe('run');
  });

  it('ends with circulation, and is nobody’s who does not run it', () => {
    expect(step({ status: 'closed' })).toBe('circulate');
    expect(step({ status: 'closed', circulatedOn: TODAY })).toBeNull();
    expect(step({ status: 'cancelled' })).toBeNull();
    expect(step({ status: 'ended', myRoles: [] })).toBeNull();
  });
});

describe('what closing needs', () => {
  const comment = { id: 'k', name: 'Kwame Test', comment: 'Yes.', madeAt: 0, answer: '' };
  const there = { personId: 'x', name: 'Kwame Test', staffGroup: '', status: 'part', minutes: 40 };
  const ended = {
    agenda: [item],
    points: [point],
    comments: [comment],
    attendance: [there],
    commentsUntil: TODAY,
  } as unknown as Parameters<typeof closeChecks>[0];

  it('waits for answers only while comments are open', () => {
    expect(closeChecks(ended, TODAY)).toMatchObject({ openComments: 1, isReady: false });
    expect(closeChecks(ended, '2026-11-25')).toMatchObject({ openComments: 0, isReady: true });
  });

  it('wants a point that is no draft for every discussed case, and somebody there', () => {
    const draft = { ...ended, points: [{ ...point, draft: true }] };
    expect(closeChecks(draft, '2026-11-25').withoutPoint).toEqual([{ caseId: 'c', code: 'C-1' }]);
    const tabled = { ...draft, agenda: [{ ...item, discussed: false }] };
    expect(closeChecks(tabled, '2026-11-25').isReady).toBe(true);
    expect(closeChecks({ ...ended, attendance: [] }, '2026-11-25').isReady).toBe(false);
  });
});
