import { Check, CircleDashed } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { AddSpecialty } from './add-specialty.tsx';
import { audienceName } from './audience-names.ts';
import type { AudienceStanding, Point } from './audiences.ts';

interface AudienceListProps {
  readonly standings: readonly AudienceStanding[];
  readonly points: readonly Point[];
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
  readonly onAddSpecialty: (specialty: string) => void;
}

/** Whom the learning goes to, and how far each of them is; one is worked on at a time. */
export function AudienceList(props: AudienceListProps) {
  const { standings, points, selectedId, onSelect, onAddSpecialty } = props;
  const { t } = useTranslation('learning-points');
  const [first] = points;
  return (
    <Card
      title={t('audiences')}
      footer={
        first === undefined ? undefined : (
          <span>{t('readBy', { read: first.readBy, expected: first.expected })}</span>
        )
      }
    >
      <RadioGroup
        className="circulate-audiences"
        aria-label={t('audiences')}
        value={selectedId}
        onChange={onSelect}
      >
        {standings.map((standing) => (
          <Radio
            key={standing.id}
            value={standing.id}
            className="circulate-audience"
            data-within={standing.specialty === '' ? undefined : true}
          >
            <span className="grow">
              <span className="circulate-audience-name">{audienceName(t, standing)}</span>
              <small>
                <Standing standing={standing} of={points.length} />
              </small>
            </span>
            {standing.chosen === 0 ? null : standing.waiting === 0 ? (
              <Check aria-hidden="true" />
            ) : (
              <CircleDashed aria-hidden="true" />
            )}
          </Radio>
        ))}
      </RadioGroup>
      <AddSpecialty onAdd={onAddSpecialty} />
    </Card>
  );
}

function Standing({ standing, of }: { readonly standing: AudienceStanding; readonly of: number }) {
  const { t } = useTranslation('learning-points');
  const { chosen, waiting, sentOn } = standing;
  if (chosen === 0) return t('standing.none');
  const last = sentOn.at(-1);
  const day = last === undefined ? '' : formatPlainDay(last);
  const points = t('standing.points', { count: chosen, of });
  if (waiting === 0) return `${points} · ${t('standing.sent', { day })}`;
  if (waiting === chosen) return `${points} · ${t('standing.waiting')}`;
  return `${points} · ${t('standing.part', { count: waiting, day })}`;
}
