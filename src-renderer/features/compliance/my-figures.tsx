import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { Figure, Figures } from '../../ui/figure.tsx';
import type { Mine } from './mine-screen.tsx';

/** Attendance, contribution and time. Under four meetings there is no percentage to speak of. */
export function MyFigures({ mine }: { readonly mine: Mine }) {
  const { t } = useTranslation('compliance');
  const [, navigate] = useLocation();
  const { attended, expected, percent, contributed, contributionYear, minutes } = mine;
  const of = t('mine.of', { attended, expected });
  return (
    <Card>
      <CardBody>
        <div className="my-figures">
          <Figures>
            <Figure
              value={percent === null ? of : `${percent} %`}
              {...(percent === null ? {} : { beside: of })}
              caption={t('mine.attended')}
              detail={t(percent === null ? 'mine.tooFew' : 'mine.half')}
            />
            <Figure
              value={t(contributed ? 'yes' : 'notYet')}
              caption={t('mine.contributed', { year: contributionYear })}
              detail={t(contributed ? 'mine.contributedText' : 'mine.notYetText')}
            />
            <Figure
              value={formatDuration(minutes)}
              caption={t('mine.minutes')}
              detail={t('mine.minutesText')}
            />
          </Figures>
          {contributed ? null : (
            <Button onPress={() => navigate('/cases/new')}>{t('mine.bring')}</Button>
          )}
        </div>
      </CardBody>
    </Card>
  );
}
