import { FilePlus2, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { employmentOn } from '../../../src-shared/rules/job-plans/index.ts';
import { FailureNotice, FailureState } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { formatWte } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import { useToday } from '../learning/use-today.ts';
import { AgreeDialog } from './agree-dialog.tsx';
import type { Plan } from './counted-plans.ts';
import { personTerms } from './person-terms.ts';
import { PlanVersions } from './plan-versions.tsx';

type Person = OutputOf<'people.list'>[number];

/** One person's versions, and what may be done with a draft. */
export function PersonPlans({ person }: { readonly person: Person }) {
  const { t } = useTranslation('job-plans');
  const [, navigate] = useLocation();
  const today = useToday();
  const { showDone } = useUndo();
  const [chosenId, choose] = useState<string | null>(null);
  const [agreeing, setAgreeing] = useState<Plan | null>(null);
  const discard = useCommand('job-plans.discardDraft');
  const plans = useQueryCall(
    'job-plans.ofPerson',
    { personId: person.id },
    { tables: ['job_plan', 'job_plan_line'] },
  );
  const wte = employmentOn(person.employment, today)?.wte ?? null;
  const edit = (planId: string) => navigate(`/job-plans/people/${person.id}/draft/${planId}`);
  const discardDraft = async (plan: Plan) => {
    const result = await discard.run({ id: plan.id });
    if (result.ok) showDone(t('draft.discarded'));
  };
  const newVersion = (
    <Button icon={<FilePlus2 aria-hidden="true" />} onPress={() => edit('new')}>
      {t('draft.new')}
    </Button>
  );
  if (plans.error) return <FailureState failure={plans.error} onRetry={plans.refetch} />;
  if (plans.data === undefined) return null;
  return (
    <div className="job-plan-detail">
      <div className="job-plan-head">
        <div className="grow">
          <h2 className="job-plan-name">{person.name}</h2>
          <small>
            {[
              person.staffGroup,
              t('people.terms', {
                contract: person.contract,
                nation: t(`nation.${person.nation}`),
              }),
              wte === null
                ? t('people.notEmployed')
                : t('people.wte', { wte: formatWte(Number(wte)) }),
            ].join(' · ')}
          </small>
        </div>
        {newVersion}
      </div>
      <FailureNotice failure={discard.failure} />
      {plans.data.length === 0 ? (
        <EmptyState title={t('people.noPlanTitle')}>{t('people.noPlanText')}</EmptyState>
      ) : (
        <PlanVersions
          plans={plans.data}
          today={today}
          terms={personTerms(person)}
          wte={wte}
          chosenId={chosenId}
          onChoose={choose}
          actionsOf={(plan) =>
            plan.status === 'draft' ? (
              <div className="flow">
                <Button
                  variant="quiet"
                  icon={<Trash2 aria-hidden="true" />}
                  onPress={() => discardDraft(plan)}
                >
                  {t('draft.discard')}
                </Button>
                <Button icon={<Pencil aria-hidden="true" />} onPress={() => edit(plan.id)}>
                  {t('draft.edit')}
                </Button>
                <Button variant="primary" onPress={() => setAgreeing(plan)}>
                  {t('agree.open')}
                </Button>
              </div>
            ) : null
          }
        />
      )}
      {agreeing === null ? null : (
        <AgreeDialog
          plan={agreeing}
          plans={plans.data}
          today={today}
          onClose={() => setAgreeing(null)}
        />
      )}
    </div>
  );
}
