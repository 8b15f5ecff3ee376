import { Inbox, Lightbulb, Mail, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Row, Rows } from '../../ui/card.tsx';

const STEPS = [
  { id: 'read', icon: <Inbox aria-hidden="true" /> },
  { id: 'told', icon: <Mail aria-hidden="true" /> },
  { id: 'discussed', icon: <Users aria-hidden="true" /> },
  { id: 'learning', icon: <Lightbulb aria-hidden="true" /> },
] as const;

/** What happens with a case that was sent. */
export function NextSteps() {
  const { t } = useTranslation('cases');
  return (
    <Rows label={t('next.title')}>
      {STEPS.map(({ id, icon }) => (
        <Row key={id} icon={icon} detail={t(`next.${id}Text`)}>
          {t(`next.${id}`)}
        </Row>
      ))}
    </Rows>
  );
}
