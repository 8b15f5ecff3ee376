import { useTranslation } from 'react-i18next';
import { formatPlainDay } from '../../ui/format.ts';
import { Tag } from '../../ui/tag.tsx';
import type { AttendanceStatus, MeetingSummary } from './use-meeting.ts';

const TONES = {
  planned: 'neutral',
  running: 'accent',
  ended: 'warn',
  closed: 'neutral',
  postponed: 'neutral',
  cancelled: 'neutral',
} as const;

interface StatusTagProps {
  readonly meeting: Pick<MeetingSummary, 'status' | 'circulatedOn' | 'points'>;
}

/** Where a meeting stands, in words: a closed one also whether its learning went out. */
export function StatusTag({ meeting: { status, circulatedOn, points } }: StatusTagProps) {
  const { t } = useTranslation('meetings');
  if (status === 'closed' && circulatedOn !== null) {
    return <Tag tone="good">{t('circulated', { day: formatPlainDay(circulatedOn) })}</Tag>;
  }
  if (status === 'closed' && points > 0) return <Tag>{t('toCirculate')}</Tag>;
  return <Tag tone={TONES[status]}>{t(`status.${status}`)}</Tag>;
}

/** How the person was there: grey, since it is a fact and no judgement. */
export function MineTag({ status }: { readonly status: AttendanceStatus | null }) {
  const { t } = useTranslation('meetings');
  return <small>{status === null ? '–' : t(`attendance.status.${status}`)}</small>;
}
