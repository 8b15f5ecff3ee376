import { FileUp, History, UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { Button } from '../../ui/button.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { dayOf } from '../workspace/sheet.ts';
import { DirectoryList } from './directory-list.tsx';
import { noFilter } from './directory-rows.ts';
import { OnlyYou } from './only-you.tsx';
import { ACCESS_PATH, ADD_PATH, DIRECTORY_PATH, personPath } from './people-paths.ts';
import { PersonView } from './person-view.tsx';
import { usePeople } from './use-people.ts';

/** The directory as a list, and one person beside it. */
export function PeopleScreen() {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const { id } = useParams();
  const people = usePeople();
  const isAdministrator = holdsRole(useMe(), ['administrator']);
  const [filter, setFilter] = useState(noFilter);
  const today = dayOf(new Date());
  const person = people.data?.find((each) => each.id === id);

  const actions = isAdministrator ? (
    <>
      <Button
        variant="quiet"
        icon={<History aria-hidden="true" />}
        onPress={() => navigate(ACCESS_PATH)}
      >
        {t('accessChanges.title')}
      </Button>
      <Button
        icon={<FileUp aria-hidden="true" />}
        onPress={() => navigate('/reports/import/people')}
      >
        {t('import')}
      </Button>
      <Button
        variant="primary"
        icon={<UserPlus aria-hidden="true" />}
        onPress={() => navigate(ADD_PATH)}
      >
        {t('add')}
      </Button>
    </>
  ) : undefined;
  return (
    <Page
      title={t('title')}
      subtitle={people.data === undefined ? undefined : t('count', { count: people.data.length })}
      actions={actions}
      layout="fill"
    >
      {people.error ? (
        <FailureState failure={people.error} onRetry={() => people.refetch()} />
      ) : (
        <SplitView
          listLabel={t('title')}
          detailLabel={person?.name ?? t('person')}
          backLabel={t('backToList')}
          onBack={() => navigate(DIRECTORY_PATH)}
          placeholder={
            people.data?.length === 1 ? (
              <OnlyYou />
            ) : (
              <EmptyState icon={<Users aria-hidden="true" />} title={t('choose.title')}>
                {t('choose.text')}
              </EmptyState>
            )
          }
          list={
            <DirectoryList
              people={people.data}
              filter={filter}
              onFilter={setFilter}
              today={today}
              selected={id ?? null}
              onOpen={(each) => navigate(personPath(each.id))}
            />
          }
          detail={
            id === undefined || people.data === undefined ? undefined : person === undefined ? (
              <EmptyState title={t('gone.title')}>{t('gone.text')}</EmptyState>
            ) : (
              <PersonView key={person.id} person={person} today={today} />
            )
          }
        />
      )}
    </Page>
  );
}
