import { useRef } from 'react';
import { GridList, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AgendaItemRow } from './agenda-item-row.tsx';
import { dropped } from './agenda-order.ts';
import { AgendaSum } from './agenda-sum.tsx';
import { useAgenda } from './use-agenda.ts';
import type { AgendaItem, Meeting } from './use-meeting.ts';
import './agenda.css';

/** The agenda while it is planned: its order by dragging or by keys, its minutes, what it comes to. */
export function AgendaList({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { showDone } = useUndo();
  const agenda = useAgenda(meeting);
  const { items } = agenda;
  const list = useRef<HTMLDivElement>(null);
  const titleOf = (item: AgendaItem) => item.chairTitle || item.roomTitle || item.code;

  const move = async (caseId: string, to: number) => {
    const item = items.find((each) => each.caseId === caseId);
    if (item === undefined || to < 0 || to >= items.length) return;
    if (!(await agenda.move(caseId, to))) return;
    showDone(t('agenda.moved', { title: titleOf(item), place: to + 1, of: items.length }));
    // The row is drawn anew at its new place: the focus goes with it.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-key="${caseId}"]`)?.focus(),
    );
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return;
      const moving = new Set([...keys].map(String));
      const next = dropped(items, moving, String(target.key), target.dropPosition);
      void agenda
        .setOrder(next.map(({ caseId }) => caseId))
        .then((isKept) => (isKept ? showDone(t('agenda.reordered')) : undefined));
    },
  });

  return (
    <Card
      title={t('tab.agenda')}
      count={items.length}
      aside={items.length === 0 ? undefined : t('agenda.keys')}
      footer={<AgendaSum sum={agenda.sum} minutes={meeting.minutes} />}
    >
      <FailureNotice failure={agenda.failure} />
      <div
        ref={list}
        onKeyDownCapture={(event) => {
          const row = (event.target as HTMLElement).closest<HTMLElement>('[data-key]');
          const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
          if (!event.altKey || step === 0 || row === null) return;
          event.preventDefault();
          event.stopPropagation();
          const caseId = row.dataset.key ?? '';
          const at = items.findIndex((item) => item.caseId === caseId);
          void move(caseId, at + step);
        }}
      >
        <GridList
          aria-label={t('agenda.list')}
          className="agenda"
          items={items.map((item) => ({ ...item, id: item.caseId }))}
          dependencies={[items]}
          dragAndDropHooks={dragAndDropHooks}
          keyboardNavigationBehavior="tab"
          renderEmptyState={() => (
            <EmptyState title={t('agenda.empty')}>{t('agenda.emptyPlan')}</EmptyState>
          )}
        >
          {(item) => (
            <AgendaItemRow
              item={item}
              title={titleOf(item)}
              onMinutes={async (minutes) => {
                if (await agenda.setMinutes(item.caseId, minutes)) {
                  const title = titleOf(item);
                  showDone(t('agenda.timed', { title, minutes: formatDuration(minutes) }));
                }
              }}
              onRemove={async () => {
                if (await agenda.remove(item.caseId)) {
                  showDone(t('agenda.removed', { title: titleOf(item) }), t('agenda.backToReady'));
                }
              }}
            />
          )}
        </GridList>
      </div>
    </Card>
  );
}
