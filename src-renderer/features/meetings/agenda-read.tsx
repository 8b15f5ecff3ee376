import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { Row, Rows } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CaseWords } from './case-words.tsx';
import type { Meeting } from './use-meeting.ts';

/** The agenda to read: titles as the room sees them, and what was talked about. */
export function AgendaRead({ meeting: { agenda, status } }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const isOver = status === 'ended' || status === 'closed';
  return (
    <Rows label={t('tab.agenda')}>
      {agenda.map((item) => (
        <Row
          key={item.id}
          detail={<CaseWords item={item} />}
          trailing={
            <>
              {item.kind === 'good_spot' ? <Tag tone="good">{t('agenda.goodSpot')}</Tag> : null}
              {item.discussed ? (
                <Tag icon={<Check aria-hidden="true" />}>{t('agenda.discussed')}</Tag>
              ) : isOver ? (
                <Tag>{t('agenda.movedOn')}</Tag>
              ) : null}
            </>
          }
          value={<span className="muted">{formatDuration(item.minutes)}</span>}
        >
          {item.chairTitle === '' ? item.roomTitle || item.code : item.chairTitle}
        </Row>
      ))}
    </Rows>
  );
}
