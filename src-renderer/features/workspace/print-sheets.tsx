import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { sheetsFromAddress } from './sheet.ts';
import { SheetView } from './sheet-view.tsx';

/** Sheets and slips on paper. The hidden print window opens it; nobody else has its address. */
export function PrintSheets() {
  const { t } = useTranslation('workspace');
  const { sheets: address = '' } = useParams();
  const sheets = sheetsFromAddress(address);
  const kind = sheets[0]?.kind ?? 'recovery-key';
  useEffect(() => {
    document.title = t(`sheet.${kind}.title`);
    document.fonts.ready.then(() => {
      document.documentElement.dataset.printReady = 'true';
    });
  }, [kind, t]);
  return (
    <main className="print-sheets">
      <h1 className="visually-hidden">{t(`sheet.${kind}.title`)}</h1>
      {sheets.map((sheet) => (
        <SheetView key={`${sheet.staffId}-${sheet.code}`} sheet={sheet} />
      ))}
    </main>
  );
}
