import { type Audience, audiences } from '../../../src-shared/model/learning-points.ts';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import type { InputOf, OutputOf } from '../../app/client.ts';

export type Point = OutputOf<'learning-points.ofMeeting'>[number];
export type Wording = InputOf<'learning-points.setWordings'>['wordings'][number];

/** Whom learning goes to: referrers by specialty, of all others the specialty is empty. */
export interface Recipients {
  readonly audience: Audience;
  readonly specialty: string;
}

export interface AudienceStanding extends Recipients {
  readonly id: string;
  /** Points chosen for it. */
  readonly chosen: number;
  /** Of those, not yet sent. */
  readonly waiting: number;
  /** Days on which something went out, the first one first. */
  readonly sentOn: readonly string[];
}

/** Names recipients within a meeting; specialties are compared folded, as the core compares them. */
export const recipientsId = ({ audience, specialty }: Recipients): string =>
  specialty === '' ? audience : `${audience}:${foldWord(specialty)}`;

/** A point's wording for somebody; undefined where it is not for them. */
export const wordingFor = (point: Point, to: Recipients): Point['wordings'][number] | undefined =>
  point.wordings.find((one) => recipientsId(one) === recipientsId(to));

/**
 * How each audience of a meeting stands, in the vocabulary's order; referrers of a specialty follow
 * referrers at large, by name. `added` are specialties that have no point yet.
 */
export function standingsOf(
  points: readonly Point[],
  added: readonly string[],
): AudienceStanding[] {
  const specialties = new Map<string, string>();
  const named = points.flatMap(({ wordings }) => wordings.map(({ specialty }) => specialty));
  for (const specialty of [...named, ...added]) {
    if (specialty !== '' && !specialties.has(foldWord(specialty))) {
      specialties.set(foldWord(specialty), specialty);
    }
  }
  const byName = [...specialties.values()].sort((a, b) => a.localeCompare(b, 'en-GB'));
  return audiences
    .flatMap(({ code }): Recipients[] => [
      { audience: code, specialty: '' },
      ...(code === 'referrers' ? byName.map((specialty) => ({ audience: code, specialty })) : []),
    ])
    .map((to) => standingOf(points, to));
}

function standingOf(points: readonly Point[], to: Recipients): AudienceStanding {
  const chosen = points.flatMap((point) => wordingFor(point, to) ?? []);
  const days = chosen.flatMap(({ sentOn }) => sentOn ?? []);
  return {
    ...to,
    id: recipientsId(to),
    chosen: chosen.length,
    waiting: chosen.length - days.length,
    sentOn: [...new Set(days)].sort(),
  };
}

/**
 * A point's whole list of wordings with the one for `to` changed, or left out where `wording` is null.
 * The changed one is first: the core's guard names it `wordings.0`.
 */
export function withWording(point: Point, to: Recipients, wording: string | null): Wording[] {
  const others = point.wordings
    .filter((one) => recipientsId(one) !== recipientsId(to))
    .map(({ audience, specialty, wording: words }) => ({ audience, specialty, wording: words }));
  const { audience, specialty } = to;
  return wording === null ? others : [{ audience, specialty, wording }, ...others];
}
