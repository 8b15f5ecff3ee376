import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../app/client.ts';
import { Card } from '../../ui/card.tsx';
import { ReflectionRow } from './stand-card.tsx';

interface MixCardProps {
  readonly mix: OutputOf<'learning.today'>['hcpcMix'];
  readonly reflections: number;
}

/** How many entries of each of HCPC's four types; two types are expected. */
export function MixCard({ mix, reflections }: MixCardProps) {
  const { t } = useTranslation('today');
  const most = Math.max(1, ...mix.map(({ count }) => count));
  const used = mix.filter(({ count }) => count > 0).length;
  return (
    <Card title={t('mix.title')} aside={t('mix.aside', { count: used })}>
      <dl className="today-mix">
        {mix.map(({ type, count }) => (
          <div key={type}>
            <dt>{t(`learning:hcpcType.${type}`)}</dt>
            <dd>
              <span className="today-mix-track" aria-hidden="true">
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className={count === 0 ? 'muted' : 'strong'}>{count === 0 ? '–' : count}</span>
            </dd>
          </div>
        ))}
      </dl>
      <ReflectionRow reflections={reflections} />
    </Card>
  );
}
