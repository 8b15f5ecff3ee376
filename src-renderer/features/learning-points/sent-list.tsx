import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatDay } from '../../ui/format.ts';
import { Tag } from '../../ui/tag.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { sentSheetPath } from './paths.ts';
import { inSteadyOrder, type SentLearning } from './use-sent.ts';

interface SentListProps {
  readonly found: readonly SentLearning[];
  readonly selectedId: string | null;
}

const ROW_HEIGHT = 56;

/** Meetings whose learning was sent, as they stood when the list was opened. */
export function SentList({ found, selectedId }: SentListProps) {
  const { t } = useTranslation('learning-points');
  const [, navigate] = useLocation();
  const [order] = useState(() => found.map(({ meetingId }) => meetingId));
  return (
    <div className="sent-list">
      <VirtualList
        label={t('sent.list')}
        sections={[{ key: 'all', title: '', items: inSteadyOrder(found, order) }]}
        itemKey={({ meetingId }) => meetingId}
        itemText={({ series, day }) => `${series}, ${formatDay(day)}`}
        rowHeight={ROW_HEIGHT}
        selectedKey={selectedId}
        onOpen={({ meetingId }) => navigate(sentSheetPath(meetingId))}
        renderItem={(one) => <SentRow one={one} />}
      />
    </div>
  );
}

function SentRow({ one }: { readonly one: SentLearning }) {
  const { t } = useTranslation('learning-points');
  const { series, day, points, attended, readOn } = one;
  const isNew = readOn === null;
  return (
    <span className="sent-row">
      <span className="flow">
        <span className={isNew ? 'truncate grow strong' : 'truncate grow'}>{formatDay(day)}</span>
        {isNew ? <Tag tone="accent">{t('sent.notRead')}</Tag> : null}
      </span>
      <small className="truncate">
        {[
          series,
          t('sent.points', { count: points }),
          ...(attended ? [] : [t('sent.notThere')]),
        ].join(' · ')}
      </small>
    </span>
  );
}
