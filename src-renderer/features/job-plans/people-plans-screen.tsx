import { Search, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { byName } from '../../app/by-name.ts';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import './job-plans.css';
import { JobPlanTabs } from './job-plan-tabs.tsx';
import { PersonPlans } from './person-plans.tsx';

/** Everybody's job plans: people A to Z, and one person's versions beside them. */
export function PeoplePlansScreen() {
  const { t } = useTranslation('job-plans');
  const me = useMe();
  const [, navigate] = useLocation();
  const { personId } = useParams();
  const [words, setWords] = useState('');
  const people = useQueryCall('people.list', {}, { tables: ['person', 'employment'] });
  const chosen = people.data?.find(({ id }) => id === personId);
  const folded = foldWord(words);
  const found = (people.data ?? [])
    .filter((person) =>
      [person.name, person.staffId, person.staffGroup].some((text) =>
        foldWord(text).includes(folded),
      ),
    )
    .sort(byName);
  return (
    <Page title={t('people.title')} subtitle={t('people.subtitle')} layout="fill">
      <JobPlanTabs />
      {people.error ? (
        <FailureState failure={people.error} onRetry={people.refetch} />
      ) : people.data?.length === 0 ? (
        <EmptyState
          icon={<UsersRound aria-hidden="true" />}
          title={t('people.emptyTitle')}
          actions={
            holdsRole(me, ['administrator']) ? (
              <Button onPress={() => navigate('/reports/import')}>{t('people.import')}</Button>
            ) : undefined
          }
        >
          {t('people.emptyText')}
        </EmptyState>
      ) : (
        <SplitView
          listLabel={t('people.list')}
          detailLabel={t('people.detail')}
          backLabel={t('people.back')}
          onBack={() => navigate('/job-plans/people')}
          listPercent={23}
          placeholder={
            <EmptyState title={t('people.chooseTitle')}>{t('people.chooseText')}</EmptyState>
          }
          list={
            <>
              <div className="job-plan-search">
                <TextField
                  label={t('people.search')}
                  hideLabel
                  placeholder={t('people.search')}
                  icon={<Search aria-hidden="true" />}
                  value={words}
                  onChange={setWords}
                />
              </div>
              <VirtualList
                label={t('people.list')}
                sections={[{ key: 'all', title: '', items: found }]}
                itemKey={(person) => person.id}
                itemText={(person) => person.name}
                rowHeight={48}
                selectedKey={personId ?? null}
                onOpen={(person) => navigate(`/job-plans/people/${person.id}`)}
                empty={<p className="job-plan-nobody">{t('people.nobodyFound')}</p>}
                renderItem={(person) => (
                  <span className="job-plan-person">
                    <span className="truncate">{person.name}</span>
                    <small className="truncate">{person.staffGroup}</small>
                  </span>
                )}
              />
            </>
          }
          detail={
            chosen === undefined ? undefined : <PersonPlans key={chosen.id} person={chosen} />
          }
        />
      )}
    </Page>
  );
}
