import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { useFailureText } from '../../app/failure.tsx';
import { useToast } from '../../ui/toast.tsx';
import { saveFile } from '../meetings/save-file.ts';
import { copyText } from '../workspace/copy-text.ts';
import { printSheetPath } from './paths.ts';
import type { Sheet } from './sheet-document.tsx';
import { sheetText } from './sheet-text.ts';

/** Takes a sheet along: as a page on paper, or as text on the clipboard. */
export function useSheetOutput(meetingId: string, sheet: Sheet | undefined) {
  const { t } = useTranslation('learning-points');
  const { show } = useToast();
  const textOf = useFailureText();
  const savePdf = async () => {
    if (sheet === undefined) return;
    const whom = sheet.audience === null ? '' : `-${t(`file.${sheet.audience}`)}`;
    const name = `${t('file.learning')}-${sheet.day}${whom}.pdf`;
    const saved = await saveFile(t('savePdf'), name, (file) =>
      call('shell.printPdf', {
        route: printSheetPath(meetingId),
        file,
        content: JSON.stringify(sheet),
      }),
    );
    if (!saved.ok) show({ title: textOf(saved).title });
    else if (saved.value !== null) show({ title: t('savedAs', { file: saved.value }) });
  };
  const copy = () => {
    if (sheet === undefined) return;
    show({ title: t(copyText(sheetText(t, sheet)) ? 'copied' : 'notCopied') });
  };
  return { savePdf, copy };
}
