import { useTranslation } from 'react-i18next';
import { useQueryCall } from '../../app/use-call.ts';
import { Card, CardBody } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useToday } from '../learning/use-today.ts';
import type { Sheet } from '../workspace/sheet.ts';
import { SheetActions } from '../workspace/sheet-actions.tsx';
import type { Imported } from './use-import.ts';

type Invitation = Imported['invitations'][number];

/** The codes of new people: shown now, printed on slips, and kept nowhere. */
export function Invitations({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const { t } = useTranslation('imports');
  const today = useToday();
  const settings = useQueryCall('workspace.settings', {}, { tables: ['workspace'] });
  const sheets: Sheet[] = invitations.map(({ staffId, name, code }) => ({
    kind: 'invitation',
    workspace: settings.data?.name ?? '',
    name,
    staffId,
    code,
    madeOn: today,
  }));
  return (
    <Card title={t('invitations.title')} count={invitations.length}>
      <CardBody>
        <Notice tone="warn">{t('invitations.once')}</Notice>
        <SheetActions sheets={sheets} />
      </CardBody>
      <DataTable
        label={t('invitations.title')}
        rows={invitations}
        rowKey={({ staffId }) => staffId}
        columns={[
          { id: 'name', header: t('invitations.name'), cell: ({ name }) => name },
          {
            id: 'staffId',
            header: t('invitations.staffId'),
            tone: 'quiet',
            cell: ({ staffId }) => staffId,
          },
          {
            id: 'code',
            header: t('invitations.code'),
            cell: ({ code }) => <code className="import-code">{code}</code>,
          },
        ]}
      />
    </Card>
  );
}
