import { Copy, FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type Failure } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { copyText } from './copy-text.ts';
import type { Sheet } from './sheet.ts';

/** Ways to take a sheet along: a PDF for the printer, or the clipboard. */
export function SheetActions({ sheets }: { readonly sheets: readonly Sheet[] }) {
  const { t } = useTranslation('workspace');
  const [said, setSaid] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const kind = sheets[0]?.kind ?? 'recovery-key';

  const savePdf = async () => {
    const chosen = await call('shell.saveFile', {
      title: t('sheet.savePdf'),
      defaultName: t(`sheet.${kind}.file`),
    });
    if (!chosen.ok || chosen.value === null) return;
    setSaving(true);
    const { token, name } = chosen.value;
    const printed = await call('shell.printPdf', {
      route: '/print/sheets/given',
      file: token,
      content: JSON.stringify(sheets),
    });
    setSaving(false);
    setFailure(printed.ok ? null : printed);
    setSaid(printed.ok ? t('sheet.saved', { name }) : null);
  };
  const copy = () => {
    const text = sheets.map(({ code }) => code).join('\n');
    setSaid(t(copyText(text) ? 'sheet.copied' : 'sheet.notCopied'));
  };

  return (
    <div className="stack-s">
      <FailureNotice failure={failure} />
      <div className="flow flow-wrap">
        <Button
          icon={<FileDown aria-hidden="true" />}
          isPending={isSaving}
          onPress={() => savePdf()}
        >
          {t('sheet.savePdf')}
        </Button>
        <Button variant="quiet" icon={<Copy aria-hidden="true" />} onPress={copy}>
          {t('sheet.copy')}
        </Button>
        <small role="status">{said}</small>
      </div>
    </div>
  );
}
