import { Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session-store.ts';
import { Button } from '../../ui/button.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import type { FullCase } from './use-case.ts';
import type { Series } from './use-my-series.ts';

interface PeopleLockProps {
  readonly about: FullCase;
  readonly series: Series | undefined;
}

/** Who is in a case, behind a lock: for chair and deputy alone, with who else can look. */
export function PeopleLock({ about, series }: PeopleLockProps) {
  const { t } = useTranslation('cases');
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const { identities, identitiesElsewhere, identitiesGoneOn } = about;
  if (identitiesGoneOn !== null) {
    return <p className="small">{t('people.gone', { day: formatPlainDay(identitiesGoneOn) })}</p>;
  }
  if (identities === null) return <p className="small">{t('people.notYours')}</p>;
  const involved = new Set(identities.map(({ personId }) => personId));
  const others = (series?.holders ?? [])
    .filter(({ role, personId }) => role !== 'assistant' && personId !== me.personId)
    .filter(({ personId }) => !involved.has(personId))
    .map(({ name }) => name);
  return (
    <div className="stack-s">
      <div className="flow flow-wrap">
        <Button
          size="s"
          icon={isOpen ? <LockOpen aria-hidden="true" /> : <Lock aria-hidden="true" />}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen
            ? t('people.hide')
            : t('people.show', { count: identities.length + identitiesElsewhere })}
        </Button>
        <small>
          {others.length === 0
            ? t('people.onlyYou')
            : t('people.alsoSeenBy', { names: new Intl.ListFormat('en-GB').format(others) })}
        </small>
      </div>
      {!isOpen ? null : (
        <ul className="case-people">
          {identities.map((person) => (
            <li key={person.id}>
              <span className="strong">
                {person.name === '' ? t('people.unnamed') : person.name}
              </span>{' '}
              <small>
                {[
                  t(`part.${person.part}`),
                  person.staffGroup,
                  person.shift === '' ? '' : shiftWord(t, person.shift),
                  person.site,
                ]
                  .filter((word) => word !== '')
                  .join(' · ')}
              </small>
            </li>
          ))}
          {identities.length === 0 && identitiesElsewhere === 0 ? (
            <li className="muted">{t('people.nobody')}</li>
          ) : null}
          {identitiesElsewhere === 0 ? null : (
            <li className="muted">{t('people.elsewhere', { count: identitiesElsewhere })}</li>
          )}
        </ul>
      )}
    </div>
  );
}

/** An imported shift may be any word. */
const shiftWord = (t: (key: string, options: { defaultValue: string }) => string, shift: string) =>
  t(`shift.${shift}`, { defaultValue: shift });
