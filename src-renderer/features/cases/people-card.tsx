import { UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session-store.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { InvolvedList } from './involved-list.tsx';
import { type NewCaseForm, nobody } from './new-case-form.ts';
import type { CaseGuard } from './use-case-guard.ts';

interface PeopleCardProps {
  readonly form: NewCaseForm;
  readonly change: (change: Partial<NewCaseForm>) => void;
  readonly guard: CaseGuard;
}

/** Whose work it was, as far as the sender knows; sealed to the chairs. */
export function PeopleCard({ form, change, guard }: PeopleCardProps) {
  const { t } = useTranslation('cases');
  const me = useMe();
  const isIn = form.involved.some(({ personId }) => personId === me.personId);
  const addMe = () =>
    change({ involved: [...form.involved, { ...nobody, personId: me.personId, name: me.name }] });
  return (
    <Card title={t('involved.title')} aside={t('common:optional')}>
      <CardBody>
        <p className="small">{t('involved.sealed')}</p>
        {isIn && form.sender === 'anonymous' ? (
          <Notice
            tone="warn"
            live="status"
            title={t('involved.ownPartTitle')}
            actions={
              <Button size="s" onPress={() => change({ sender: 'known' })}>
                {t('involved.ownPartKnown')}
              </Button>
            }
          >
            {t('involved.ownPartText')}
          </Notice>
        ) : null}
        <InvolvedList
          people={form.involved}
          onChange={(involved) => change({ involved })}
          guard={guard}
          more={
            form.sender !== 'known' || isIn ? null : (
              <Button
                size="s"
                variant="quiet"
                icon={<UserRound aria-hidden="true" />}
                onPress={addMe}
              >
                {t('involved.addMe')}
              </Button>
            )
          }
        />
      </CardBody>
    </Card>
  );
}
