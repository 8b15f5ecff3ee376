import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatWte } from '../../ui/format.ts';
import { Select } from '../../ui/select.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { currentWte, type DirectoryFilter, directorySections } from './directory-rows.ts';
import { OnlyYou } from './only-you.tsx';
import './people.css';
import type { Person } from './use-people.ts';

interface DirectoryListProps {
  readonly people: readonly Person[] | undefined;
  readonly filter: DirectoryFilter;
  readonly onFilter: (filter: DirectoryFilter) => void;
  readonly today: string;
  readonly selected: string | null;
  readonly onOpen: (person: Person) => void;
}

/** Everybody by staff group, found by a few letters. */
export function DirectoryList(props: DirectoryListProps) {
  const { people, filter, onFilter, today, selected, onOpen } = props;
  const { t } = useTranslation('people');
  if (people === undefined) {
    return (
      <p className="people-wait muted" role="status">
        {t('common:loading')}
      </p>
    );
  }
  const sections = directorySections(people, filter, today);
  const shows = (['all', 'invited', 'left'] as const).map((show) => ({
    id: show,
    label: t(`show.${show}`),
  }));
  return (
    <>
      <div className="people-filter">
        <TextField
          label={t('find')}
          hideLabel
          placeholder={t('find')}
          icon={<Search aria-hidden="true" />}
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
        />
        <Select
          label={t('show.label')}
          look="filter"
          options={shows}
          value={filter.show}
          onChange={(show) => onFilter({ ...filter, show })}
        />
      </div>
      <div className="people-list">
        <VirtualList
          label={t('title')}
          sections={sections}
          itemKey={(person) => person.id}
          itemText={(person) => `${person.name}, ${person.staffId}`}
          selectedKey={selected}
          onOpen={onOpen}
          empty={<NobodyFound />}
          renderItem={(person) => <PersonRow person={person} today={today} />}
        />
        {people.length > 1 ? null : (
          <div className="people-only-you">
            <OnlyYou />
          </div>
        )}
      </div>
    </>
  );
}

function PersonRow({ person, today }: { readonly person: Person; readonly today: string }) {
  const { t } = useTranslation('people');
  const wte = currentWte(person, today);
  const role = (['administrator', 'manager', 'moderator'] as const).find((each) =>
    person.roles.includes(each),
  );
  return (
    <>
      <span className="grow truncate">
        {person.name} <small className="tabular">{person.staffId}</small>
      </span>
      {person.access === 'active' ? null : <Tag>{t(`access.${person.access}`)}</Tag>}
      {role === undefined ? null : <small>{t(`app:role.${role}`)}</small>}
      <span className="people-wte muted">{wte === null ? '–' : formatWte(Number(wte))}</span>
    </>
  );
}

function NobodyFound() {
  const { t } = useTranslation('people');
  return <EmptyState title={t('nobody.title')}>{t('nobody.text')}</EmptyState>;
}
