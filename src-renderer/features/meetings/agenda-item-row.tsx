import { GripVertical, X } from 'lucide-react';
import { Button, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CaseWords } from './case-words.tsx';
import type { AgendaItem } from './use-meeting.ts';

interface AgendaItemRowProps {
  readonly item: AgendaItem;
  readonly title: string;
  readonly onMinutes: (minutes: number) => void;
  readonly onRemove: () => void;
}

/** A case on the agenda: a handle to drag, its titles, its minutes, and the way off. */
export function AgendaItemRow({ item, title, onMinutes, onRemove }: AgendaItemRowProps) {
  const { t } = useTranslation('meetings');
  const { caseId, kind, toTell, minutes } = item;
  const left = toTell === null ? 0 : toTell.all - toTell.dealtWith;
  return (
    <GridListItem id={caseId} textValue={title} className="agenda-item">
      <Button slot="drag" className="agenda-handle" aria-label={t('agenda.drag', { title })}>
        <GripVertical aria-hidden="true" />
      </Button>
      <span className="agenda-words">
        <span className="truncate">{title}</span>
        <small className="truncate">
          <CaseWords item={item} />
        </small>
      </span>
      {kind === 'good_spot' ? <Tag tone="good">{t('agenda.goodSpot')}</Tag> : null}
      {left === 0 ? null : <Tag tone="warn">{t('agenda.notYetTold', { count: left })}</Tag>}
      <span className="agenda-minutes">
        <NumberField
          label={t('agenda.minutesOf', { title })}
          hideLabel
          unit="min"
          value={minutes}
          minValue={1}
          maxValue={120}
          onChange={(next) => {
            if (!Number.isNaN(next) && next !== minutes) onMinutes(next);
          }}
        />
      </span>
      <IconButton
        label={t('agenda.remove', { title })}
        size="s"
        icon={<X aria-hidden="true" />}
        onPress={onRemove}
      />
    </GridListItem>
  );
}
