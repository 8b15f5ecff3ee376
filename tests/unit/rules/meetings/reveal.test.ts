import { describe, expect, it } from 'vitest';
import { type RevealStep, revealSteps } from '../../../../src-shared/model/meetings.ts';
import { type RoomCase, revealed, stepsOf } from '../../../../src-shared/rules/meetings/reveal.ts';

const room: RoomCase = {
  title: 'CT chest after a fall',
  context: ['Consultant radiologist'],
  clinicalInformation: 'Older adult, fall from standing.',
  question: 'What would you report?',
  options: [
    { option: 'Rib fracture', count: 11 },
    { option: 'Something more', count: 6 },
  ],
  originalOpinion: 'Fracture of the left eighth rib.',
  laterOpinion: 'Wedge fracture of L1 on the sagittals.',
  reporterAdds: 'The sagittals were made, and sit last.',
  points: ['Read the sagittals before closing any chest CT after a fall.'],
  frames: [
    { blob: 'a'.repeat(64), width: 512, height: 512 },
    { blob: 'b'.repeat(64), width: 512, height: 512 },
  ],
};
const at = (step: RevealStep, voteOpen = false, frame = 0) =>
  revealed(room, { step, frame, zoom: 1, voteOpen });

describe('what the room sees of a case, step by step', () => {
  it('begins with the request, and with nothing that follows', () => {
    expect(at('request')).toEqual({
      title: 'CT chest after a fall',
      step: 'request',
      context: ['Consultant radiologist'],
      clinicalInformation: 'Older adult, fall from standing.',
      question: null,
      options: [],
      voteOpen: false,
      originalOpinion: null,
      laterOpinion: null,
      reporterAdds: null,
      points: [],
      frames: [],
      frame: 0,
      zoom: 1,
    });
  });

  it('adds one thing a step and takes none back', () => {
    const sees = revealSteps.map((step) => {
      const { frames, question, originalOpinion, laterOpinion, reporterAdds, points } = at(step);
      return [
        frames.length > 0,
        question !== null,
        originalOpinion !== null,
        laterOpinion !== null,
        reporterAdds !== null,
        points.length > 0,
      ].filter(Boolean).length;
    });
    expect(sees).toEqual([0, 1, 2, 5, 6]);
  });

  it('shows hands counted only once the vote is closed', () => {
    const counts = (voteOpen: boolean) =>
      at('question', voteOpen).options.map(({ count }) => count);
    expect(counts(true)).toEqual([null, null]);
    expect(counts(false)).toEqual([11, 6]);
    expect(at('pictures', true)).toMatchObject({ options: [], voteOpen: false });
  });

  it('never stands on a frame that is not there', () => {
    expect(at('pictures', false, 200).frame).toBe(1);
    expect(at('request', false, 1).frame).toBe(0);
  });

  it('has no step for what a case has not', () => {
    const bare = { pictures: 0, originalOpinion: '', laterOpinion: '' };
    expect(stepsOf(bare)).toEqual(['request', 'question', 'learning']);
    expect(stepsOf({ ...bare, pictures: 24, laterOpinion: 'x' })).toEqual([...revealSteps]);
  });
});
