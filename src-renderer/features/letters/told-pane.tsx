import { LockKeyhole } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../ui/format.ts';
import { useToday } from '../learning/use-today.ts';
import type { Addressee, Telling } from './telling.ts';
import { ToldActions } from './told-actions.tsx';
import { ToldList } from './told-list.tsx';

interface ToldPaneProps {
  readonly telling: Telling;
  readonly chosen: Addressee;
  readonly meetingId: string | null;
  readonly onChoose: (person: Addressee) => void;
}

/** Who was told and has read, in names that only the chairs open, and what can be put down of one. */
export function ToldPane({ telling, chosen, meetingId, onChoose }: ToldPaneProps) {
  const { t } = useTranslation('letters');
  const { toTell, dealtWith } = telling;
  return (
    <aside className="letters-told" aria-label={t('told.title')}>
      <div className="letters-told-head">
        <div className="flow">
          <h2 className="grow">{t('told.title')}</h2>
          {toTell === 0 ? null : <small>{t('told.of', { done: dealtWith, count: toTell })}</small>}
        </div>
        <small>
          <LockKeyhole aria-hidden="true" /> {t('told.lock')}
        </small>
        <Progress telling={telling} />
      </div>
      <ToldActions
        key={`${chosen.identityId}/${chosen.kind}`}
        person={chosen}
        meetingId={meetingId}
      />
      <ToldList telling={telling} chosen={chosen} onChoose={onChoose} />
      {chosen.kind === 'before' ? <small className="letters-hint">{t('tell.hint')}</small> : null}
    </aside>
  );
}

/** By when the rest should be sent, and who was dealt with without being told. */
function Progress({ telling }: { readonly telling: Telling }) {
  const { t } = useTranslation('letters');
  const today = useToday();
  const { toTell, dealtWith, sendBy, apart } = telling;
  const left = toTell - dealtWith;
  const parts = [
    ...(left > 0 && sendBy !== null && sendBy >= today
      ? [t('told.sendBy', { day: formatDay(sendBy) })]
      : []),
    ...(left > 0 && sendBy !== null && sendBy < today ? [t('told.toSend', { count: left })] : []),
    ...(apart.away > 0 ? [t('told.away', { count: apart.away })] : []),
    ...(apart.left > 0 ? [t('told.left', { count: apart.left })] : []),
  ];
  return parts.length === 0 ? null : <small>{parts.join(' · ')}</small>;
}
