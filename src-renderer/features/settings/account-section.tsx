import { useTranslation } from 'react-i18next';
import { usePreference } from '../../app/preferences.ts';
import { useMe } from '../../app/session-store.ts';
import { Card, CardBody } from '../../ui/card.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { IDLE_CHOICES, idleMinutesOf, LOCK_KEYS } from '../session/idle.ts';
import { PassphraseCard } from './passphrase-card.tsx';
import { ViewingsCard } from './viewings-card.tsx';

/** Who I am here, my passphrase, when it locks, and who looked at my figures. */
export function AccountSection() {
  const { t } = useTranslation('settings');
  const me = useMe();
  const [idle, setIdle] = usePreference('session.idleMinutes');
  const choices = IDLE_CHOICES.map((minutes) => ({
    id: String(minutes),
    label: t('account.minutes', { count: minutes }),
  }));
  return (
    <>
      <Card title={me.name} aside={me.staffId}>
        <CardBody>
          <div className="settings-line">
            <span className="settings-words">
              {me.staffGroup}
              <small>{t('account.rolesHint')}</small>
            </span>
            <span className="flow flow-wrap">
              {me.roles.map((role) => (
                <Tag key={role}>{t(`app:role.${role}`)}</Tag>
              ))}
            </span>
          </div>
          <div className="settings-line">
            <span className="settings-words">
              {t('account.idle')}
              <small>
                {t('account.idleHint')} <Kbd keys={LOCK_KEYS} /> {t('account.locksNow')}
              </small>
            </span>
            <Select
              label={t('account.idle')}
              look="filter"
              options={choices}
              value={String(idleMinutesOf(idle))}
              onChange={setIdle}
            />
          </div>
        </CardBody>
      </Card>
      <PassphraseCard />
      <ViewingsCard />
    </>
  );
}
