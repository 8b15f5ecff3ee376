import { type RevealStep, revealSteps } from '../../model/meetings.ts';

/**
 * What the room sees of a case, step by step: request, pictures, question, later opinion, learning.
 * A pure rule over the room's own facts, so that no step can show what an earlier one must not.
 */

/** What may be shown of a case at all. No person, no chair's title and no code is among it. */
export interface RoomCase {
  title: string;
  /** Staff group, shift and site, those that five or more people fit. */
  context: readonly string[];
  clinicalInformation: string;
  /** Empty stands for "What would you report?". */
  question: string;
  options: readonly VoteOption[];
  originalOpinion: string;
  laterOpinion: string;
  reporterAdds: string;
  /** Learning points, drafts left out. */
  points: readonly string[];
  frames: readonly Frame[];
}

export interface VoteOption {
  option: string;
  /** Hands counted; null where nobody has. */
  count: number | null;
}

export interface Frame {
  blob: string;
  width: number;
  height: number;
}

/** Where the meeting stands in the case. */
export interface Shown {
  step: RevealStep;
  frame: number;
  zoom: number;
  voteOpen: boolean;
}

export interface RevealedCase {
  title: string;
  step: RevealStep;
  context: string[];
  clinicalInformation: string;
  question: string | null;
  options: VoteOption[];
  voteOpen: boolean;
  originalOpinion: string | null;
  laterOpinion: string | null;
  reporterAdds: string | null;
  points: string[];
  frames: Frame[];
  /** Always one of `frames`, from 0. */
  frame: number;
  zoom: number;
}

/** Whether a step is at another or after it. */
export function hasReached(step: RevealStep, other: RevealStep): boolean {
  return revealSteps.indexOf(step) >= revealSteps.indexOf(other);
}

/**
 * The case as it stands revealed at a step. The original opinion waits with the later one: before it,
 * it would say what to report. Hands are counted in the open, and shown once the vote is closed.
 */
export function revealed(room: RoomCase, { step, frame, zoom, voteOpen }: Shown): RevealedCase {
  const reached = (other: RevealStep) => hasReached(step, other);
  const frames = reached('pictures') ? [...room.frames] : [];
  const vote = reached('question') ? room.options : [];
  return {
    title: room.title,
    step,
    context: [...room.context],
    clinicalInformation: room.clinicalInformation,
    question: reached('question') ? room.question : null,
    options: vote.map(({ option, count }) => ({ option, count: voteOpen ? null : count })),
    voteOpen: voteOpen && vote.length > 0,
    originalOpinion: reached('later_opinion') ? room.originalOpinion : null,
    laterOpinion: reached('later_opinion') ? room.laterOpinion : null,
    reporterAdds: reached('later_opinion') && room.reporterAdds !== '' ? room.reporterAdds : null,
    points: reached('learning') ? [...room.points] : [],
    frames,
    frame: Math.min(frame, Math.max(0, frames.length - 1)),
    zoom,
  };
}

/** The steps that a case has something for, in order: no pictures, no step for them. */
export function stepsOf(room: {
  pictures: number;
  originalOpinion: string;
  laterOpinion: string;
}): RevealStep[] {
  return revealSteps.filter((step) => {
    if (step === 'pictures') return room.pictures > 0;
    if (step === 'later_opinion') return room.originalOpinion !== '' || room.laterOpinion !== '';
    return true;
  });
}
