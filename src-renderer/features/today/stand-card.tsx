import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';

interface StandProps {
  readonly reflections: number;
}

/** For people whom the HCPC does not register. */
export function StandCard({ reflections }: StandProps) {
  const { t } = useTranslation('today');
  return (
    <Card title={t('stand.title')}>
      <ReflectionRow reflections={reflections} />
    </Card>
  );
}

/** Reflection of the quarter; the society of radiographers advises one at least. */
export function ReflectionRow({ reflections }: StandProps) {
  const { t } = useTranslation('today');
  return (
    <div className="today-reflections">
      <span className="grow">
        {t('stand.reflections')} <small>{t('stand.advised')}</small>
      </span>
      <span className="num strong">{reflections}</span>
    </div>
  );
}
