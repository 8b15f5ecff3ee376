import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { formatPlainDay, formatWte } from '../../ui/format.ts';
import { Tag } from '../../ui/tag.tsx';
import { AccessCard } from './access-card.tsx';
import { editPath } from './people-paths.ts';
import { PersonMenu } from './person-menu.tsx';
import type { Person } from './use-people.ts';

interface PersonViewProps {
  readonly person: Person;
  readonly today: string;
}

/** One person: terms, employment, roles and access. Never their learning. */
export function PersonView({ person, today }: PersonViewProps) {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const isAdministrator = holdsRole(useMe(), ['administrator']);
  const facts = [
    [t('field.staffGroup'), person.staffGroup],
    [t('field.site'), person.site],
    [t('field.registration'), registrationText(person, t)],
    [t('field.contract'), t(`contract.${person.contract}`)],
    [t('field.nation'), t(`nation.${person.nation}`)],
  ].filter(([, value]) => value !== '');
  return (
    <div className="person">
      <div className="person-head">
        <div className="grow">
          <h2>{person.name}</h2>
          <small className="tabular">{person.staffId}</small>
        </div>
        {isAdministrator ? (
          <>
            <PersonMenu person={person} />
            <Button
              icon={<Pencil aria-hidden="true" />}
              onPress={() => navigate(editPath(person.id))}
            >
              {t('common:edit')}
            </Button>
          </>
        ) : null}
      </div>
      <Card title={t('atWork')}>
        <CardBody>
          <dl className="person-facts">
            {facts.map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </CardBody>
      </Card>
      <Card title={t('employment.title')} aside={t('employment.aside')}>
        <EmploymentTable person={person} today={today} />
      </Card>
      <AccessCard person={person} isAdministrator={isAdministrator} />
    </div>
  );
}

function EmploymentTable({ person, today }: PersonViewProps) {
  const { t } = useTranslation('people');
  if (person.employment.length === 0) {
    return (
      <CardBody>
        <p className="muted">{t('employment.none')}</p>
      </CardBody>
    );
  }
  return (
    <DataTable
      label={t('employment.title')}
      rows={person.employment}
      rowKey={({ from }) => from}
      columns={[
        {
          id: 'from',
          header: t('employment.from'),
          cell: ({ from, to }) => (
            <>
              {formatPlainDay(from)}{' '}
              {from <= today && (to === null || to >= today) ? (
                <Tag>{t('employment.now')}</Tag>
              ) : null}
            </>
          ),
        },
        {
          id: 'to',
          header: t('employment.to'),
          tone: 'quiet',
          cell: ({ to }) => (to === null ? t('employment.open') : formatPlainDay(to)),
        },
        {
          id: 'wte',
          header: t('field.wte'),
          align: 'end',
          tone: 'strong',
          cell: ({ wte }) => formatWte(Number(wte)),
        },
      ]}
    />
  );
}

function registrationText(
  { registrationBody, registrationNumber }: Person,
  t: (key: string) => string,
): string {
  if (registrationBody === 'none') return t('registration.none');
  const body = registrationBody === 'other' ? '' : registrationBody;
  return `${body} ${registrationNumber}`.trim();
}
