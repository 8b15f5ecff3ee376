import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { ChoiceCards } from '../../ui/chips.tsx';
import { IMPORT_KINDS, type ImportKind } from './import-kinds.ts';
import type { ImportInHand } from './use-import.ts';

/** What the file holds, and where it is. */
export function KindStep({ hand }: { readonly hand: ImportInHand }) {
  const { t } = useTranslation('imports');
  const params = useParams();
  const [kind, setKind] = useState<ImportKind>(
    IMPORT_KINDS.find((each) => each === params.kind) ?? 'people',
  );
  return (
    <Card title={t('kind.title')} aside={t('kind.aside')}>
      <CardBody>
        <ChoiceCards
          label={t('kind.label')}
          hideLabel
          options={IMPORT_KINDS.map((id) => ({
            id,
            label: t(`kind.${id}.name`),
            hint: t(`kind.${id}.hint`),
          }))}
          value={kind}
          onChange={setKind}
        />
        <div className="stack-s">
          <h3>{t('kind.columns')}</h3>
          <p className="import-fields">{t(`kind.${kind}.fields`)}</p>
          <small>{t('kind.formats')}</small>
        </div>
        <div className="flow flow-wrap">
          <Button
            variant="primary"
            size="l"
            icon={<FileUp aria-hidden="true" />}
            isPending={hand.work === 'reading'}
            onPress={() => hand.chooseFile(kind)}
          >
            {t('kind.chooseFile')}
          </Button>
          <small>{t('kind.nothingYet')}</small>
        </div>
      </CardBody>
    </Card>
  );
}
