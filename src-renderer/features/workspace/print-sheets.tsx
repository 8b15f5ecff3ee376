import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import type { Sheet } from './sheet.ts';
import { SheetView } from './sheet-view.tsx';

/** Sheets and slips on paper, for the hidden print window: the shell hands over what to print. */
export function PrintSheets() {
  const { t } = useTranslation('workspace');
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  const kind = sheets[0]?.kind ?? 'recovery-key';
  useEffect(() => {
    call('shell.printContent', {}).then((given) => {
      if (given.ok && given.value !== null) setSheets(JSON.parse(given.value) as Sheet[]);
    });
  }, []);
  useEffect(() => {
    if (sheets.length === 0) return;
    document.title = t(`sheet.${kind}.title`);
    document.fonts.ready.then(() => {
      document.documentElement.dataset.printReady = 'true';
    });
  }, [sheets, kind, t]);
  return (
    <main className="print-sheets">
      <h1 className="visually-hidden">{t(`sheet.${kind}.title`)}</h1>
      {sheets.map((sheet) => (
        <SheetView key={`${sheet.staffId}-${sheet.code}`} sheet={sheet} />
      ))}
    </main>
  );
}
