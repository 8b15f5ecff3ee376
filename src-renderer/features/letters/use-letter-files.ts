import { useTranslation } from 'react-i18next';
import { type CallResult, call } from '../../app/client.ts';
import { useFailureText } from '../../app/failure.tsx';
import { useToast } from '../../ui/toast.tsx';
import { saveFile } from '../meetings/save-file.ts';
import { copyText } from './copy-text.ts';
import { printLetterPath } from './letters-paths.ts';
import type { Letter } from './use-letter.ts';

/** The letter on its way out of the app. No file's name says whom it is to. */
export function useLetterFiles(letter: Letter, code: string) {
  const { t } = useTranslation('letters');
  const { show } = useToast();
  const textOf = useFailureText();
  const { words } = letter;
  const file = async (
    ending: 'pdf' | 'docx' | 'eml',
    write: (token: string) => Promise<CallResult>,
  ) => {
    const saved = await saveFile(t(`file.${ending}`), `${t('file.name')}-${code}.${ending}`, write);
    if (!saved.ok) show({ title: textOf(saved).title, tone: 'bad' });
    else if (saved.value !== null) show({ title: t('file.saved', { file: saved.value }) });
  };
  const exportAs = async (format: 'docx' | 'eml') => {
    const id = await letter.save();
    if (id === null) show({ title: t('notSaved'), tone: 'bad' });
    else await file(format, (token) => call('letters.export', { id, format, file: token }));
  };
  return {
    print: () =>
      file('pdf', (token) =>
        call('shell.printPdf', {
          route: printLetterPath,
          file: token,
          content: JSON.stringify(words),
        }),
      ),
    docx: () => exportAs('docx'),
    email: () => exportAs('eml'),
    copy: () => {
      if (words === undefined) return;
      const { subject, body, signature, footer } = words;
      const isCopied = copyText([subject, body, signature, footer].join('\n\n'));
      show(isCopied ? { title: t('copied') } : { title: t('notCopied'), tone: 'bad' });
    },
  };
}
