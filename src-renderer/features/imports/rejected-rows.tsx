import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type Failure } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { formatCount } from '../../ui/format.ts';
import { useToast } from '../../ui/toast.tsx';
import { fieldName } from './field-name.ts';
import { rejectionWords } from './rejection-words.ts';
import type { Preview } from './use-import.ts';

interface RejectedRowsProps {
  readonly rejected: Preview['rejected'];
  readonly previewId: string;
  readonly isDone: boolean;
}

/** Enough to see what is wrong; the file holds them all. */
const SHOWN = 100;

/** Rows that are left out, each with its reason, and all of them as a file to mend. */
export function RejectedRows({ rejected, previewId, isDone }: RejectedRowsProps) {
  const { t } = useTranslation('imports');
  const { show } = useToast();
  const [failure, setFailure] = useState<Failure | null>(null);
  if (rejected.length === 0) return null;
  const save = async () => {
    setFailure(null);
    const chosen = await call('shell.saveFile', {
      title: t('rejected.saveTitle'),
      defaultName: t('rejected.fileName'),
    });
    if (!chosen.ok) return setFailure(chosen);
    if (chosen.value === null) return;
    const { token, name } = chosen.value;
    const saved = await call('imports.saveRejects', { previewId, file: token });
    if (!saved.ok) return setFailure(saved);
    show({
      title: t('rejected.saved', { file: name }),
      detail: t('rejected.savedRows', { count: saved.value.rows }),
    });
  };
  const shown = rejected.slice(0, SHOWN).map((row, index) => ({ ...row, key: String(index) }));
  return (
    <Card
      title={t(isDone ? 'rejected.titleDone' : 'rejected.title')}
      count={rejected.length}
      aside={
        <Button size="s" icon={<FileDown aria-hidden="true" />} onPress={save}>
          {t('rejected.save')}
        </Button>
      }
      {...(rejected.length > SHOWN
        ? {
            footer: t('rejected.more', {
              shown: formatCount(SHOWN),
              all: formatCount(rejected.length),
            }),
          }
        : {})}
    >
      <FailureNotice failure={failure} />
      <DataTable
        label={t('rejected.title')}
        rows={shown}
        rowKey={({ key }) => key}
        columns={[
          { id: 'row', header: t('rejected.row'), cell: ({ row }) => formatCount(row) },
          {
            id: 'field',
            header: t('rejected.field'),
            tone: 'quiet',
            cell: ({ field }) => (field === null ? t('rejected.wholeRow') : fieldName(t, field)),
          },
          {
            id: 'reason',
            header: t('rejected.reason'),
            cell: (row) => <span className="import-reason-words">{rejectionWords(t, row)}</span>,
          },
        ]}
      />
    </Card>
  );
}
