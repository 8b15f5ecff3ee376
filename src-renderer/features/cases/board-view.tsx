import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAction } from '../../app/actions.ts';
import { useMe } from '../../app/session-store.ts';
import {
  type Board,
  type BoardCard,
  type ColumnId,
  columnIds,
  columnKeys,
  columnsOf,
  findCard,
  stillSelected,
} from './board-columns.ts';
import { BoardDetail } from './board-detail.tsx';
import { BoardGrid } from './board-grid.tsx';
import { casePath } from './cases-paths.ts';
import { TriageDialogs } from './triage-dialogs.tsx';
import type { Series } from './use-my-series.ts';
import { type Movable, useTriage } from './use-triage.ts';

interface BoardViewProps {
  readonly board: Board;
  readonly series: Series;
}

const movableOf = (card: BoardCard): Movable => ({
  id: card.id,
  code: card.code,
  state: card.state,
  isParked: card.parked !== null,
});

/** The board and beside it the selected case; letters act on the selection. */
export function BoardView({ board, series }: BoardViewProps) {
  const { t } = useTranslation('cases');
  const [, navigate] = useLocation();
  const columns = columnsOf(board);
  const before = useRef(columns);
  const [selected, setSelected] = useState<string | null>(
    () => columns.find(({ cards }) => cards.length > 0)?.cards[0]?.id ?? null,
  );
  const triage = useTriage(board.nextMeeting, series.minutesPerCase);
  const card = findCard(columns, selected);
  const isHolder = useIsHolder(series);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a changed board can lose a card
  useEffect(() => {
    setSelected((id) => stillSelected(before.current, columns, id));
    before.current = columns;
  }, [board]);

  const move = (to: ColumnId) => {
    if (card !== undefined) void triage.move(movableOf(card), to);
  };
  return (
    <div className="board">
      {columnIds.map((to) => (
        <LetterKey
          key={to}
          keys={columnKeys[to]}
          label={t('move.key', { column: t(`column.${to}`) })}
          run={() => move(to)}
        />
      ))}
      <LetterKey
        keys="A"
        label={t('ask.action')}
        run={() => (card === undefined ? undefined : triage.open('ask_sender', card.id))}
      />
      <LetterKey
        keys="X"
        label={t('notSelected.action')}
        run={() => (card === undefined ? undefined : triage.open('not_selected', card.id))}
      />
      <BoardGrid
        columns={columns}
        discussedThisYear={board.discussedThisYear}
        nextDay={board.nextMeeting?.day ?? null}
        selected={selected}
        onSelect={setSelected}
        onOpen={(id) => navigate(casePath(id))}
      />
      {selected === null ? null : (
        <BoardDetail
          key={selected}
          caseId={selected}
          series={series}
          triage={triage}
          onMove={move}
        />
      )}
      <TriageDialogs triage={triage} isHolder={isHolder} />
    </div>
  );
}

/** Chair or deputy: names open for them. */
function useIsHolder(series: Series): boolean {
  const { personId } = useMe();
  return series.holders.some(
    (holder) => holder.personId === personId && holder.role !== 'assistant',
  );
}

interface LetterKeyProps {
  readonly keys: string | null;
  readonly label: string;
  readonly run: () => void;
}

function LetterKey({ keys, label, run }: LetterKeyProps) {
  useAction(keys === null ? null : { label, keys, section: 'do', run });
  return null;
}
