import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, laterOf } from '../../../src-shared/rules/days.ts';
import { planInForce } from '../../../src-shared/rules/job-plans/index.ts';
import { countedPlans, type Plan } from './counted-plans.ts';
import { PlanView } from './plan-view.tsx';
import { StateTag, storyWords, VersionList, versionTitle } from './version-list.tsx';
import { versionStory } from './version-story.ts';
import { WeekCard } from './week-card.tsx';
import { type Terms, weekTotals } from './week-totals.ts';

interface PlanVersionsProps {
  /** At least one. */
  readonly plans: readonly Plan[];
  readonly today: Day;
  readonly terms: Terms;
  readonly wte: string | null;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  /** What can be done with the chosen version. */
  readonly actionsOf?: (plan: Plan) => ReactNode;
}

/** The chosen version (the one in force to begin with), what it comes to, and all the others. */
export function PlanVersions(props: PlanVersionsProps) {
  const { plans, today, terms, wte, chosenId, onChoose, actionsOf } = props;
  const { t } = useTranslation('job-plans');
  const inForce = planInForce(countedPlans(plans), today)?.id;
  const plan =
    plans.find(({ id }) => id === chosenId) ?? plans.find(({ id }) => id === inForce) ?? plans[0];
  if (plan === undefined) return null;
  const story = versionStory(plan, plans, today);
  return (
    <div className="job-plan-columns">
      <div className="stack">
        <div className="job-plan-head">
          <div className="grow">
            <h2>
              {versionTitle(t, plan)} <StateTag state={story.state} />
            </h2>
            <small>{storyWords(t, plan, story)}</small>
          </div>
          {actionsOf?.(plan)}
        </div>
        <PlanView plan={plan} terms={terms} />
      </div>
      <div className="stack">
        <WeekCard
          totals={weekTotals(plan.lines, terms)}
          terms={terms}
          day={laterOf(plan.from, today)}
          wte={wte}
        />
        <VersionList
          plans={plans}
          today={today}
          chosenId={plan.id}
          onChoose={(version) => onChoose(version.id)}
        />
      </div>
    </div>
  );
}
