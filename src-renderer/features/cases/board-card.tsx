import { useTranslation } from 'react-i18next';
import { formatDay } from '../../ui/format.ts';
import { Tag } from '../../ui/tag.tsx';
import { useToday } from '../learning/use-today.ts';
import type { BoardCard, ColumnId } from './board-columns.ts';

interface BoardCardViewProps {
  readonly id: string;
  readonly card: BoardCard;
  readonly column: ColumnId;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
}

/** A case on the board: what the chairs call it, its code, and what stands out. */
export function BoardCardView(props: BoardCardViewProps) {
  const { id, card, column, isSelected, onSelect, onOpen } = props;
  const { t } = useTranslation('cases');
  const today = useToday();
  const isUntold = column === 'scheduled' && card.openChecks.includes('reporter_told');
  const about = [
    t(`kind.${card.kind}`),
    ...(card.stage === null ? [] : [t('stageTag', { stage: t(`stage.${card.stage}`) })]),
  ];
  const untitled = t('board.untitled', { about: about.join(', ') });
  const { modality } = card;
  const what = modality === null || modality === 'other' ? '' : ` · ${t(`modality.${modality}`)}`;
  const arrived = card.receivedOn === today ? t('today') : formatDay(card.receivedOn);
  const below = column === 'new' ? arrived : column === 'needs_work' ? card.stateNote : '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box that holds it takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list box keeps the focus
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      className="board-card"
      onClick={onSelect}
      onDoubleClick={onOpen}
    >
      <span className="board-card-title">
        {card.chairTitle === '' ? untitled : card.chairTitle}
      </span>
      <small>{`${card.code}${what}`}</small>
      {below === '' ? null : <small className="board-card-note">{below}</small>}
      {card.kind === 'good_spot' ? <Tag tone="good">{t('kind.good_spot')}</Tag> : null}
      {card.parked === null ? null : (
        <Tag tone="warn">{t('board.processOpen', { process: t(`process.${card.parked}`) })}</Tag>
      )}
      {isUntold ? <Tag tone="warn">{t('board.untold')}</Tag> : null}
    </div>
  );
}
