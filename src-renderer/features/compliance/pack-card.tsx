import { useTranslation } from 'react-i18next';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatMonth } from '../../ui/format.ts';
import type { Report } from './use-period.ts';

/** Whose rules these are, what is not known of them, and what the department has chosen itself. */
export function PackCard({ pack }: Pick<Report, 'pack'>) {
  const { t } = useTranslation('compliance');
  return (
    <Card title={t('pack.title')} aside={formatMonth(pack.date)}>
      <CardBody>
        <p>{pack.title}</p>
        <small>{pack.limits}</small>
        <dl className="pack-switches">
          {pack.switches.map(({ name, value, changed }) => (
            <div key={name}>
              <dt>{t(`switch.${name}`, { defaultValue: name })}</dt>
              <dd>
                {name === 'staff_groups' ? groupsWords(value) : value}{' '}
                <small>{t(changed ? 'pack.changed' : 'pack.usual')}</small>
              </dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}

/** "consultant_radiologist, specialty_doctor" as words. */
const groupsWords = (value: string): string => value.replaceAll('_', ' ');
