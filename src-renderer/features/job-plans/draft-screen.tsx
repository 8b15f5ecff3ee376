import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { categoriesFor } from '../../../src-shared/model/job-plans.ts';
import { planInForce } from '../../../src-shared/rules/job-plans/index.ts';
import { FailureState } from '../../app/failure.tsx';
import { NotFound } from '../../app/not-found.tsx';
import { Page } from '../../app/page.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { useToday } from '../learning/use-today.ts';
import { countedPlans } from './counted-plans.ts';
import { DraftEditor } from './draft-editor.tsx';
import { formOfPlan, newForm } from './draft-form.ts';
import { blankLine } from './draft-lines.tsx';
import './job-plans.css';
import { personTerms } from './person-terms.ts';

/** The editor of one draft: a new one, or one that was saved. */
export function DraftScreen() {
  const { t } = useTranslation('job-plans');
  const { personId = '', planId = 'new' } = useParams();
  const today = useToday();
  const people = useQueryCall('people.list', {}, { tables: ['person', 'employment'] });
  const plans = useQueryCall('job-plans.ofPerson', { personId }, { tables: ['job_plan'] });
  const failure = people.error ?? plans.error;
  if (failure) {
    return (
      <Page title={t('draft.newTitle')}>
        <FailureState failure={failure} />
      </Page>
    );
  }
  if (people.data === undefined || plans.data === undefined) return null;
  const person = people.data.find(({ id }) => id === personId);
  const draft = plans.data.find(({ id }) => id === planId);
  const isNew = planId === 'new';
  if (person === undefined || (!isNew && draft?.status !== 'draft')) {
    return <NotFound home="/job-plans/people" />;
  }
  const inForceId = planInForce(countedPlans(plans.data), today)?.id;
  const before = plans.data.find(({ id }) => id === inForceId) ?? null;
  const terms = personTerms(person);
  const blank = blankLine(categoriesFor(terms.contract, terms.nation), terms);
  return (
    <DraftEditor
      // Saving a new draft gives it an id; what is being typed stays where it is.
      key={person.id}
      person={person}
      terms={terms}
      draftId={isNew ? null : planId}
      start={draft === undefined ? newForm(today, before, blank) : formOfPlan(draft)}
      copiedFrom={draft === undefined ? before : null}
      today={today}
    />
  );
}
