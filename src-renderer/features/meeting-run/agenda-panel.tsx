import { Check, Presentation } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatClock, useNow } from '../presenter/use-clock.ts';
import type { Run } from './use-run.ts';

interface AgendaPanelProps {
  readonly run: Run;
  readonly current: string | null;
  /** When the current case came up, in milliseconds since 1970. */
  readonly since: number;
  readonly onOpen: (itemId: string) => void;
}

/** The cases in order, the chair's title above the room's, and how the time goes. */
export function AgendaPanel({ run, current, since, onOpen }: AgendaPanelProps) {
  const { t } = useTranslation('meeting-run');
  const now = useNow();
  const { items, minutes, startedAt } = run;
  const number = items.findIndex(({ id }) => id === current) + 1;
  const gone = Math.max(0, Math.floor((now - (startedAt ?? now)) / 60_000));
  const share = Math.min(1, gone / minutes);
  return (
    <section className="run-agenda-list" aria-labelledby="run-agenda">
      <div className="run-agenda-head">
        <h2 id="run-agenda">{t('agenda')}</h2>
        <small className="tabular">
          {t('place', { number, of: items.length })} · {formatClock(now)}
        </small>
      </div>
      <small className="run-agenda-gist">{t('titles')}</small>
      <div
        className="run-time"
        role="progressbar"
        aria-label={t('time')}
        aria-valuemin={0}
        aria-valuemax={minutes}
        aria-valuenow={Math.min(gone, minutes)}
        aria-valuetext={t('timeGone', { gone, minutes })}
        title={t('timeGone', { gone, minutes })}
      >
        <div style={{ width: `${share * 100}%` }} />
      </div>
      <ol className="run-items">
        {items.map((item) => (
          <li key={item.id}>
            <Button
              className="run-item"
              {...(item.id === current ? { 'aria-current': 'step' } : {})}
              data-discussed={item.discussed || undefined}
              onPress={() => onOpen(item.id)}
            >
              <span className="grow">
                <span className="run-item-title">{item.chairTitle}</span>
                <small>
                  {item.code} · <Presentation aria-hidden="true" />{' '}
                  <span className="visually-hidden">{t('roomTitle')} </span>
                  {item.roomTitle}
                </small>
              </span>
              {item.id === current ? (
                <span className="run-item-time strong">{formatElapsed(now - since)}</span>
              ) : item.discussed ? (
                <>
                  <Check aria-hidden="true" />
                  <span className="visually-hidden">{t('discussed')}</span>
                </>
              ) : (
                <span className="run-item-time">{t('minutes', { minutes: item.minutes })}</span>
              )}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "4:10" of milliseconds. */
function formatElapsed(elapsed: number): string {
  const seconds = Math.max(0, Math.floor(elapsed / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
