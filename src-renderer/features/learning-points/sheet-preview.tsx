import { Copy, FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { FailureState } from '../../app/failure.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import type { AudienceStanding } from './audiences.ts';
import { SheetDocument } from './sheet-document.tsx';
import { POINT_TABLES } from './use-circulation.ts';
import { useSheetOutput } from './use-sheet-output.ts';

interface SheetPreviewProps {
  readonly meetingId: string;
  readonly standing: AudienceStanding;
}

/** The sheet of one audience as it will print, and the two ways to take it along. */
export function SheetPreview({ meetingId, standing }: SheetPreviewProps) {
  const { t } = useTranslation('learning-points');
  const { audience, specialty, chosen } = standing;
  const query = useQueryCall(
    'learning-points.sheet',
    { meetingId, audience, specialty },
    { tables: POINT_TABLES, keepPrevious: true },
  );
  const sheet = query.data;
  const { savePdf, copy } = useSheetOutput(meetingId, sheet);
  const isEmpty = chosen === 0;
  useAction(
    isEmpty
      ? null
      : { label: t('savePdf'), keys: 'Mod+P', section: 'do', run: () => void savePdf() },
  );
  useAction(isEmpty ? null : { label: t('copy'), section: 'do', run: copy });
  return (
    <section className="circulate-preview" aria-label={t('asItPrints')}>
      <div className="circulate-preview-head">
        <h2>{t('asItPrints')}</h2>
        <small className="grow">{t('onePage')}</small>
        <Button size="s" icon={<Copy aria-hidden="true" />} isDisabled={isEmpty} onPress={copy}>
          {t('copy')}
        </Button>
        <Button
          size="s"
          icon={<FileDown aria-hidden="true" />}
          isDisabled={isEmpty}
          onPress={() => void savePdf()}
        >
          {t('savePdf')}
        </Button>
      </div>
      {query.error ? (
        <FailureState failure={query.error} onRetry={() => void query.refetch()} />
      ) : isEmpty ? (
        <p className="circulate-preview-none">{t('previewNone')}</p>
      ) : sheet === undefined ? null : (
        <article className="learning-sheet circulate-paper" data-paper>
          <SheetDocument sheet={sheet} isWithin />
        </article>
      )}
    </section>
  );
}
