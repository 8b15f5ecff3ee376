import { Keyboard } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../ui/format.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { BoardCardView } from './board-card.tsx';
import { type BoardColumn, columnKeys, isArrow, stepTo } from './board-columns.ts';
import { libraryPath } from './cases-paths.ts';

interface BoardGridProps {
  readonly columns: readonly BoardColumn[];
  readonly discussedThisYear: number;
  readonly nextDay: string | null;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/**
 * Columns of cases as one list: one stop of the Tab key, arrows move the selection, Enter opens. The
 * list keeps the focus, and says which option is meant.
 */
export function BoardGrid(props: BoardGridProps) {
  const { columns, discussedThisYear, nextDay, selected, onSelect, onOpen } = props;
  const { t } = useTranslation('cases');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const optionId = (caseId: string) => `${id}-${caseId}`;

  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const card = selected === null ? null : document.getElementById(`${id}-${selected}`);
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id, selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && selected !== null) onOpen(selected);
    else if (isArrow(event.key)) {
      const next = stepTo(columns, selected, event.key);
      if (next !== null) onSelect(next);
    } else return;
    event.preventDefault();
  };
  const below = (column: BoardColumn): string | null => {
    if (column.id === 'scheduled' && nextDay !== null) return formatDay(nextDay);
    if (column.id === 'parked') return t('board.otherProcess');
    return column.id === 'discussed' ? t('board.thisYear', { count: discussedThisYear }) : null;
  };
  const more = discussedThisYear - (columns.at(-1)?.cards.length ?? 0);
  return (
    <div className="board-main">
      <div className="board-scroll">
        <div className="board-heads">
          {columns.map((column) => {
            const key = columnKeys[column.id];
            return (
              <div key={column.id} className="board-head">
                <h2 id={`${id}-${column.id}`}>{t(`column.${column.id}`)}</h2>
                {column.id === 'discussed' ? null : (
                  <span className="muted tabular">{column.cards.length}</span>
                )}
                {key === null ? null : (
                  <span className="board-head-key" aria-hidden="true">
                    <Kbd keys={key} />
                  </span>
                )}
                <small>{below(column)}</small>
              </div>
            );
          })}
        </div>
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          className="board-columns"
          aria-label={t('board.label')}
          aria-describedby={`${id}-keys`}
          aria-activedescendant={selected === null ? undefined : optionId(selected)}
          onKeyDown={onKeyDown}
        >
          {columns.map((column) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options within a list box
            <div
              key={column.id}
              role="group"
              className="board-column"
              aria-labelledby={`${id}-${column.id}`}
            >
              {column.cards.map((card) => (
                <BoardCardView
                  key={card.id}
                  id={optionId(card.id)}
                  card={card}
                  column={column.id}
                  isSelected={card.id === selected}
                  onSelect={() => onSelect(card.id)}
                  onOpen={() => onOpen(card.id)}
                />
              ))}
            </div>
          ))}
        </div>
        {more <= 0 ? null : (
          <div className="board-more">
            <Link href={`#${libraryPath}`}>{t('board.more', { count: more })}</Link>
          </div>
        )}
      </div>
      <small id={`${id}-keys`} className="board-keys">
        <Keyboard aria-hidden="true" /> {t('board.keys')}
      </small>
    </div>
  );
}
