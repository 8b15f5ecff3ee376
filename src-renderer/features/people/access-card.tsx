import { KeyRound, Ticket } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useMe } from '../../app/session-store.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatMoment } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useInvitation } from './invitation-store.ts';
import { ResetKeysDialog } from './reset-keys-dialog.tsx';
import type { Person } from './use-people.ts';

interface AccessCardProps {
  readonly person: Person;
  readonly isAdministrator: boolean;
}

/** Roles, whether the person has signed in yet, and what an administrator can do about it. */
export function AccessCard({ person, isAdministrator }: AccessCardProps) {
  const { t } = useTranslation('people');
  const isMe = useMe().personId === person.id;
  const invite = useCommand('people.invite');
  const showSlip = useInvitation((state) => state.show);
  const [isResetting, setResetting] = useState(false);
  return (
    <Card title={t('access.title')} aside={t(`access.${person.access}Text`)}>
      <CardBody>
        <div className="flow flow-wrap">
          {person.roles.map((role) => (
            <Tag key={role}>{t(`app:role.${role}`)}</Tag>
          ))}
        </div>
        {person.keysResetAt === null ? null : (
          <Notice tone="warn" title={t('reset.happened')}>
            {t('reset.happenedText', { when: formatMoment(person.keysResetAt) })}
          </Notice>
        )}
        <FailureNotice failure={invite.failure} />
        {isAdministrator && !isMe ? (
          <div className="flow flow-wrap">
            {person.access === 'active' ? null : (
              <Button
                icon={<Ticket aria-hidden="true" />}
                isPending={invite.isPending}
                onPress={async () => {
                  const result = await invite.run({ staffId: person.staffId });
                  if (result.ok) showSlip(result.value);
                }}
              >
                {t('slip.new')}
              </Button>
            )}
            <Button icon={<KeyRound aria-hidden="true" />} onPress={() => setResetting(true)}>
              {t('reset.action')}
            </Button>
          </div>
        ) : null}
      </CardBody>
      <ResetKeysDialog person={person} isOpen={isResetting} onClose={() => setResetting(false)} />
    </Card>
  );
}
