import { MonitorUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasReached } from '../../../src-shared/rules/meetings/reveal.ts';
import { call } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AgendaPanel } from './agenda-panel.tsx';
import { AttendancePanel } from './attendance-panel.tsx';
import { CapturePanel } from './capture-panel.tsx';
import { CaseStage } from './case-stage.tsx';
import { EndDialog } from './end-dialog.tsx';
import { firstStep, nextCase, nextPage, type Place, previousPage } from './page-turning.ts';
import { usePresenting } from './presenting-store.ts';
import { usePresenterWindow } from './use-presenter-window.ts';
import type { Run } from './use-run.ts';
import { useRunKeys } from './use-run-keys.ts';
import { useRunSubtitle } from './use-run-subtitle.ts';
import { useShowing } from './use-showing.ts';
import { useUsualOptions } from './use-votes.ts';
import { closerBy } from './zoom.ts';

/** The chair's screen: agenda, what the room sees, and what is written down of it. */
export function RunView({ run }: { readonly run: Run }) {
  const { t } = useTranslation('meeting-run');
  const { showing, show, goTo, since, revealed, failure } = useShowing(run);
  const presenter = usePresenterWindow();
  const [isEnding, setEnding] = useState(false);
  const panels = useRef<HTMLDivElement>(null);
  const told = useRef(new Set<string>());
  const setRunning = usePresenting((state) => state.setRunning);
  useEffect(() => {
    setRunning(true);
    return () => setRunning(false);
  }, [setRunning]);

  const usual = useUsualOptions();
  const { items } = run;
  const item = items.find(({ id }) => id === showing.itemId);
  const frames = item?.pictures.filter(({ coveredOn }) => coveredOn !== null) ?? [];
  const next = nextPage(items, showing);
  const previous = previousPage(items, showing);

  /** What the room has heard the later opinion of is discussed, whatever was written down. */
  const markTold = () => {
    if (item === undefined || item.discussed || !hasReached(showing.step, 'later_opinion')) return;
    // Once: whoever then takes the tick away means it.
    if (told.current.has(item.id)) return;
    told.current.add(item.id);
    void call('meetings.capture', { itemId: item.id, discussed: true });
  };
  const turnTo = (place: Place | null) => {
    if (place === null) return;
    if (place.itemId !== item?.id || place.step === 'learning') markTold();
    goTo(place);
  };
  const focus = (what: 'point' | 'attendance') =>
    panels.current?.querySelector<HTMLElement>(`[data-run-focus="${what}"] input`)?.focus();

  useRunKeys({
    forward: () => turnTo(next),
    back: () => turnTo(previous),
    nextCase: () => turnTo(nextCase(items, showing.itemId)),
    vote: () => {
      if (item === undefined) return;
      if (item.votes.length === 0) {
        void call('meetings.capture', { itemId: item.id, votes: [...usual] });
      }
      const isHidden = !hasReached(showing.step, 'question');
      show({ voteOpen: !showing.voteOpen, ...(isHidden ? { step: 'question' } : {}) });
    },
    point: () => focus('point'),
    attendance: () => focus('attendance'),
    pacs: () => show({ inPacs: !showing.inPacs }),
    turn: ({ frames: by, zoom }) => {
      const last = Math.max(0, frames.length - 1);
      const frame = Math.min(last, Math.max(0, showing.frame + by));
      show({ frame, zoom: closerBy(showing.zoom, zoom) });
    },
  });

  return (
    <Page
      title={run.series}
      subtitle={useRunSubtitle(run)}
      layout="fill"
      actions={
        <>
          <Button icon={<MonitorUp aria-hidden="true" />} onPress={() => void presenter.open()}>
            {t(presenter.isOpen ? 'window.show' : 'window.open')}
          </Button>
          <Button
            onPress={() => {
              markTold();
              setEnding(true);
            }}
          >
            {t('end.action')}
          </Button>
        </>
      }
    >
      <div className="run" ref={panels}>
        <div className="run-agenda">
          <AgendaPanel
            run={run}
            current={showing.itemId}
            since={since}
            onOpen={(id) => turnTo(firstStep(items.find((each) => each.id === id)))}
          />
          <AttendancePanel run={run} />
        </div>
        <div className="run-stage">
          <FailureNotice failure={failure} />
          {item === undefined ? (
            <EmptyState
              icon={<MonitorUp aria-hidden="true" />}
              title={t('nothingShown')}
              actions={
                next === null ? undefined : (
                  <Button variant="primary" shortcut="PageDown" onPress={() => turnTo(next)}>
                    {t('firstCase')}
                  </Button>
                )
              }
            >
              {t('nothingShownGist')}
            </EmptyState>
          ) : (
            <CaseStage
              key={item.id}
              run={run}
              item={item}
              frames={frames}
              showing={showing}
              show={show}
              onStep={(step) => turnTo({ itemId: item.id, step })}
              onBack={previous === null ? null : () => turnTo(previous)}
              onForward={next === null ? null : () => turnTo(next)}
              next={next}
            />
          )}
        </div>
        <div className="run-capture">
          {item === undefined ? (
            <small>{t('captureWaits')}</small>
          ) : (
            <CapturePanel
              key={item.id}
              run={run}
              item={item}
              step={showing.step}
              isRevealed={revealed.has(item.id) || item.discussed}
            />
          )}
        </div>
      </div>
      <EndDialog run={run} isOpen={isEnding} onClose={() => setEnding(false)} />
    </Page>
  );
}
