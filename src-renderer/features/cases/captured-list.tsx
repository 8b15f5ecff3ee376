import { useTranslation } from 'react-i18next';
import { Card, Row, Rows } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { KindTag } from './kind-tag.tsx';
import type { Captured } from './use-mdt-capture.ts';

/** What was captured in this sitting, the last one first. */
export function CapturedList({ captured }: { readonly captured: readonly Captured[] }) {
  const { t } = useTranslation('cases');
  return (
    <Card title={t('mdt.captured')} count={captured.length}>
      <Rows label={t('mdt.captured')}>
        {captured.map(({ id, code, line, kind, modality, region }) => (
          <Row
            key={id}
            lead={code}
            trailing={
              <>
                {modality === null ? null : <Tag>{t(`modality.${modality}`)}</Tag>}
                {region === null ? null : <Tag>{t(`region.${region}`)}</Tag>}
                <KindTag kind={kind} />
              </>
            }
          >
            {line}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
