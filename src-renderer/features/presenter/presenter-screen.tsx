import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryCall } from '../../app/use-call.ts';
import './presenter.css';
import { RoomCase } from './room-case.tsx';
import { formatClock, useNow } from './use-clock.ts';

/** What the answer is made from. */
const TABLES = [
  'meeting_run',
  'meeting',
  'series',
  'agenda_item',
  'learning_case',
  'learning_point',
  'case_picture',
  'person',
  'employment',
];

/** The room's screen. It knows what `presenter.view` answers and nothing else. */
export function PresenterScreen() {
  const { t } = useTranslation('presenter');
  useEffect(() => {
    document.title = t('title');
    document.documentElement.dataset.theme = 'dark';
  }, [t]);
  const { data, error } = useQueryCall('presenter.view', {}, { tables: TABLES });
  // Once nobody is signed in, what was shown last goes too.
  const view = error === null ? data : undefined;

  if (view?.current) {
    return (
      <Room
        head={
          <>
            <span>{t('caseOf', { number: view.current.number, of: view.current.of })}</span>
            <h1>{view.current.title}</h1>
            {view.current.context.length === 0 ? null : (
              <span>{view.current.context.join(' · ')}</span>
            )}
          </>
        }
        series={view.series}
      >
        <RoomCase key={view.current.number} shown={view.current} />
      </Room>
    );
  }
  if (view?.inPacs) {
    return <Message series={view.series} title={t('pacs')} gist={t('pacsGist')} />;
  }
  if (view?.ended) {
    return <Message series={view.series} title={t('ended')} gist={t('endedGist')} />;
  }
  if (view !== undefined && view.series !== '') {
    return <Message series={view.series} title={t('between')} gist={t('betweenGist')} />;
  }
  return <main className="room-nothing">{t('nothing')}</main>;
}

interface RoomProps {
  readonly head?: ReactNode;
  readonly series: string;
  readonly children: ReactNode;
}

function Room({ head, series, children }: RoomProps) {
  const { t } = useTranslation('presenter');
  const now = useNow();
  return (
    <div className="room">
      <header className="room-head">
        {head}
        <span className="room-end">{series}</span>
      </header>
      <main className="room-main" aria-live="polite">
        {children}
      </main>
      <footer className="room-foot">
        <span>{t('nobodyNamed')}</span>
        <span className="room-end tabular">{formatClock(now)}</span>
      </footer>
    </div>
  );
}

interface MessageProps {
  readonly series: string;
  readonly title: string;
  readonly gist: string;
}

function Message({ series, title, gist }: MessageProps) {
  return (
    <Room series={series}>
      <div className="room-message">
        <h1>{title}</h1>
        <p>{gist}</p>
      </div>
    </Room>
  );
}
