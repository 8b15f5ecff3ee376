import { useTranslation } from 'react-i18next';
import { useQueryCall } from '../../app/use-call.ts';
import { Card, Row, Rows } from '../../ui/card.tsx';
import { formatCount, formatDecimal } from '../../ui/format.ts';

const MEGABYTE = 1024 * 1024;

/** How much is in the workspace, and where; no person's words. */
export function FiguresCard() {
  const { t } = useTranslation('settings');
  const { data } = useQueryCall('workspace.info', {});
  if (data === undefined) return null;
  const figures = [
    ['people', data.people],
    ['plans', data.plans],
    ['entries', data.entries],
  ] as const;
  return (
    <Card title={t('figures.title')}>
      <Rows>
        {figures.map(([name, count]) => (
          <Row key={name} value={formatCount(count)}>
            {t(`figures.${name}`)}
          </Row>
        ))}
        <Row value={`${formatDecimal(data.bytes / MEGABYTE, 1)} MB`}>{t('figures.size')}</Row>
        <Row detail={<span className="settings-path">{data.folder}</span>}>
          {t('figures.folder')}
        </Row>
      </Rows>
    </Card>
  );
}
