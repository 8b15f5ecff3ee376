import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { ElsewhereDialog } from './elsewhere-dialog.tsx';
import type { Mine } from './mine-screen.tsx';

export type Elsewhere = Mine['elsewhere'][number];

/** Meetings attended at another department, with what shows it. */
export function ElsewhereCard({ elsewhere }: Pick<Mine, 'elsewhere'>) {
  const { t } = useTranslation('compliance');
  const { showDone } = useUndo();
  const remove = useCommand('compliance.removeElsewhere');
  const [open, setOpen] = useState<Elsewhere | 'new' | null>(null);
  const takeOut = async ({ id, what }: Elsewhere) => {
    const result = await remove.run({ id });
    if (result.ok) showDone(t('elsewhere.removed'), what);
  };
  return (
    <Card
      title={t('elsewhere.title')}
      count={elsewhere.length}
      aside={
        <Button size="s" icon={<Plus aria-hidden="true" />} onPress={() => setOpen('new')}>
          {t('common:add')}
        </Button>
      }
    >
      {elsewhere.length === 0 ? (
        <CardBody>
          <small>{t('elsewhere.none')}</small>
        </CardBody>
      ) : (
        <ul className="elsewhere" aria-label={t('elsewhere.title')}>
          {elsewhere.map((one) => (
            <li key={one.id}>
              <span className="grow">
                {one.what}
                <small>
                  {formatPlainDay(one.day)} · {formatDuration(one.minutes)} · {one.evidence}
                </small>
              </span>
              <IconButton
                size="s"
                label={t('elsewhere.edit', { what: one.what })}
                icon={<Pencil aria-hidden="true" />}
                onPress={() => setOpen(one)}
              />
              <IconButton
                size="s"
                label={t('elsewhere.remove', { what: one.what })}
                icon={<Trash2 aria-hidden="true" />}
                onPress={() => void takeOut(one)}
              />
            </li>
          ))}
        </ul>
      )}
      {open === null ? null : (
        <ElsewhereDialog before={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </Card>
  );
}
