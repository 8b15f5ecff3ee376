import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { AudienceList } from './audience-list.tsx';
import { audienceInText } from './audience-names.ts';
import type { AudienceStanding, Point } from './audiences.ts';
import { PointRow } from './point-row.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { useCirculation } from './use-circulation.ts';

interface CirculateViewProps {
  readonly meetingId: string;
  readonly points: readonly Point[];
  readonly standings: readonly AudienceStanding[];
  /** The audience that is worked on. */
  readonly standing: AudienceStanding;
  readonly onSelect: (id: string) => void;
  readonly onAddSpecialty: (specialty: string) => void;
}

/** Audiences, the points of the one chosen, and its sheet. */
export function CirculateView(props: CirculateViewProps) {
  const { meetingId, points, standings, standing, onSelect, onAddSpecialty } = props;
  const { t } = useTranslation('learning-points');
  const { set, chooseAll } = useCirculation();
  const missing = points.length - standing.chosen;
  return (
    <div className="circulate">
      <div className="circulate-side">
        <AudienceList
          standings={standings}
          points={points}
          selectedId={standing.id}
          onSelect={onSelect}
          onAddSpecialty={onAddSpecialty}
        />
      </div>
      <Card
        title={t('pointsFor', { audience: audienceInText(t, standing) })}
        aside={
          missing === 0 ? (
            t('allChosen')
          ) : (
            <Button size="s" onPress={() => void chooseAll(points, standing)}>
              {t('chooseAll', { count: missing })}
            </Button>
          )
        }
        footer={t('guardNote')}
      >
        <ul
          className="circulate-points"
          aria-label={t('pointsFor', { audience: audienceInText(t, standing) })}
        >
          {points.map((point) => (
            <PointRow key={`${standing.id} ${point.id}`} point={point} to={standing} onSet={set} />
          ))}
        </ul>
      </Card>
      <SheetPreview meetingId={meetingId} standing={standing} />
    </div>
  );
}
