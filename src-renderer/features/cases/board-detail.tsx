import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { openForReady } from '../../../src-shared/rules/cases/ready-checks.ts';
import { FailureState } from '../../app/failure.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatDay } from '../../ui/format.ts';
import { Tag } from '../../ui/tag.tsx';
import { useToday } from '../learning/use-today.ts';
import type { ColumnId } from './board-columns.ts';
import { CaseTags, CaseTexts } from './case-facts.tsx';
import { casePath } from './cases-paths.ts';
import { PeopleLock } from './people-lock.tsx';
import { ReadyChecks } from './ready-checks.tsx';
import { type FullCase, titleOf, useCase } from './use-case.ts';
import type { Series } from './use-my-series.ts';
import type { Triage } from './use-triage.ts';

interface BoardDetailProps {
  readonly caseId: string;
  readonly series: Series;
  readonly triage: Triage;
  readonly onMove: (to: ColumnId) => void;
}

/** The selected case beside the board: its words, what is still open, and where it can go. */
export function BoardDetail({ caseId, series, triage, onMove }: BoardDetailProps) {
  const { t } = useTranslation('cases');
  const [, navigate] = useLocation();
  const today = useToday();
  const { data, error, refetch } = useCase(caseId);
  if (data === undefined) {
    return (
      <section className="board-detail" aria-label={t('board.detail')}>
        {error === null ? null : <FailureState failure={error} onRetry={() => void refetch()} />}
      </section>
    );
  }
  const sent = data.receivedOn === today ? t('today') : formatDay(data.receivedOn);
  return (
    <section className="board-detail" aria-label={t('board.detail')}>
      <div className="board-detail-body">
        <div className="board-detail-part">
          <div className="flow">
            <small className="grow">
              {data.code} · {t(`arrived.${data.arrivedBy}`, { day: sent })},{' '}
              {t(data.anonymous ? 'arrived.anonymous' : 'arrived.known')}
            </small>
            <IconButton
              size="s"
              label={t('board.openCase')}
              icon={<ExternalLink aria-hidden="true" />}
              onPress={() => navigate(casePath(data.id))}
            />
          </div>
          <h2 className="board-detail-title">{titleOf(data)}</h2>
          <CaseTags about={data} />
          {data.parked === null ? null : (
            <Tag tone="warn">
              {t('parkedBy', {
                process: t(`process.${data.parked.process}`),
                role: data.parked.byRole,
                day: formatDay(data.parked.on),
              })}
            </Tag>
          )}
        </div>
        <div className="board-detail-part">
          {data.stateNote === '' ? null : (
            <p>
              <span className="case-label">{t('history.note')}</span>
              <br />
              {data.stateNote}
            </p>
          )}
          <CaseTexts texts={data} />
        </div>
        <div className="board-detail-part">
          <ReadyChecks about={data} onPark={() => triage.open('park', data.id)} />
        </div>
        <div className="board-detail-part">
          <PeopleLock about={data} series={series} />
        </div>
      </div>
      <Foot about={data} triage={triage} onMove={onMove} />
    </section>
  );
}

interface FootProps {
  readonly about: FullCase;
  readonly triage: Triage;
  readonly onMove: (to: ColumnId) => void;
}

function Foot({ about, triage, onMove }: FootProps) {
  const { t } = useTranslation('cases');
  const open = openForReady(about.checks).length;
  if (about.state === 'discussed' || about.state === 'closed') return null;
  if (about.parked !== null) {
    return (
      <div className="board-detail-foot">
        <div className="flow flow-wrap">
          <Button size="s" variant="primary" onPress={() => triage.open('release', about.id)}>
            {t('release.action')}
          </Button>
        </div>
        <small>{t('board.parkedHint')}</small>
      </div>
    );
  }
  const isReady = about.state === 'ready' || about.state === 'scheduled';
  return (
    <div className="board-detail-foot">
      <div className="flow flow-wrap">
        {about.state === 'scheduled' ? null : (
          <Button
            size="s"
            variant="primary"
            shortcut={isReady ? 'S' : 'R'}
            onPress={() => onMove(isReady ? 'scheduled' : 'ready')}
          >
            {t(isReady ? 'move.schedule' : 'move.makeReady')}
          </Button>
        )}
        <Button size="s" shortcut="A" onPress={() => triage.open('ask_sender', about.id)}>
          {t('ask.action')}
        </Button>
        <Button size="s" shortcut="P" onPress={() => triage.open('park', about.id)}>
          {t('park.action')}
        </Button>
        <Button
          size="s"
          variant="quiet"
          shortcut="X"
          onPress={() => triage.open('not_selected', about.id)}
        >
          {t('notSelected.action')}
        </Button>
      </div>
      <small>
        {isReady || open === 0 ? t('board.noneOpen') : t('board.checksOpen', { count: open })}
      </small>
    </div>
  );
}
