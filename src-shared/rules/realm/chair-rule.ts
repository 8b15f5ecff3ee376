import { planCategories } from '../../model/job-plans.ts';
import { learningActivities } from '../../model/learning.ts';
import { codeOf } from '../../model/vocabulary.ts';
import type { Day } from '../days.ts';
import { type CountedPlan, planInForce } from '../job-plans/index.ts';
import type { RealmFacts, SeriesFacts } from './facts.ts';
import { input, noFigure, type RealmFigure } from './figure.ts';

/**
 * R05: each series that has not ended by the day has a chair whose agreed job plan in force on the
 * day says so: a line of additional NHS responsibilities, or one whose activity is chairing. Of two
 * chairs one is enough.
 */
export function chairInJobPlan({ series, to }: RealmFacts): RealmFigure {
  const going = series.filter(({ endedOn }) => endedOn === null || endedOn >= to);
  if (going.length === 0) return noFigure(series.length === 0 ? 'no_chair' : 'series_ended');
  const planned = going.filter((one) => hasPlannedChair(one, to));
  const isMet = planned.length === going.length;
  const note = isMet
    ? null
    : going.some(({ chairs }) => chairs.length === 0)
      ? 'no_chair'
      : 'chair_not_in_job_plan';
  return {
    value: isMet ? 'yes' : 'no',
    met: isMet,
    numerator: planned.length,
    denominator: going.length,
    note,
    inputs: going.flatMap((one) => [
      input('chair_named', one.chairs.length > 0 ? 'yes' : 'no', one.name),
      input('chair_in_job_plan', hasPlannedChair(one, to) ? 'yes' : 'no', one.name, to),
    ]),
  };
}

const hasPlannedChair = ({ chairs }: SeriesFacts, day: Day): boolean =>
  chairs.some((plans) => planInForce(plans, day)?.lines.some(isChairing) ?? false);

const isChairing = ({ category, activity }: CountedPlan['lines'][number]): boolean =>
  codeOf(planCategories, category) === 'ANR' ||
  codeOf(learningActivities, activity) === 'realm_chairing';
