import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../app/client.ts';
import { FailureState, useFailureText } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Rows } from '../../ui/card.tsx';
import { formatMoment } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useToast } from '../../ui/toast.tsx';
import { RedactionDialog, type RedactionRecord } from './redaction-dialog.tsx';

type Deleted = OutputOf<'history.trash'>[number];

/** What was deleted: my own entries, and for administrators people and plans. */
export function TrashSection() {
  const { t } = useTranslation('settings');
  const trash = useQueryCall('history.trash', {});
  const restore = useCommand('history.restore');
  const { showDone } = useUndo();
  const { show } = useToast();
  const textOf = useFailureText();
  const [redacting, setRedacting] = useState<RedactionRecord | null>(null);
  const bringBack = async ({ table, id, label }: Deleted) => {
    const result = await restore.run({ table, id });
    if (result.ok) showDone(t('trash.restored', { label }));
    else show({ title: textOf(result).title, detail: textOf(result).todo, tone: 'bad' });
  };

  if (trash.error) {
    return <FailureState failure={trash.error} onRetry={() => trash.refetch()} />;
  }
  const { data } = trash;
  if (data === undefined) return null;
  return (
    <>
      <Card
        title={t('section.trash')}
        {...(data.length > 0 ? { count: data.length } : {})}
        aside={t('trash.aside')}
      >
        {data.length === 0 ? (
          <EmptyState icon={<Trash2 aria-hidden="true" />} title={t('trash.none')}>
            {t('trash.noneText')}
          </EmptyState>
        ) : (
          <Rows label={t('section.trash')}>
            {data.map((item) => (
              <Row
                key={`${item.table} ${item.id}`}
                detail={
                  item.deletedBy === null
                    ? formatMoment(item.deletedAt)
                    : t('trash.by', { who: item.deletedBy, when: formatMoment(item.deletedAt) })
                }
                trailing={
                  <>
                    <Tag>{t(`table.${item.table}`, { defaultValue: item.table })}</Tag>
                    <Button
                      size="s"
                      variant="quiet"
                      aria-label={t('trash.destroyLabel', { label: item.label })}
                      onPress={() => setRedacting(item)}
                    >
                      {t('redaction.open')}
                    </Button>
                    <Button
                      size="s"
                      icon={<RotateCcw aria-hidden="true" />}
                      aria-label={t('trash.restoreLabel', { label: item.label })}
                      onPress={() => bringBack(item)}
                    >
                      {t('trash.restore')}
                    </Button>
                  </>
                }
              >
                {item.label}
              </Row>
            ))}
          </Rows>
        )}
      </Card>
      <RedactionDialog record={redacting} onClose={() => setRedacting(null)} />
    </>
  );
}
