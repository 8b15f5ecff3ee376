import { useTranslation } from 'react-i18next';
import { type CallResult, call } from '../../app/client.ts';
import { saveFile } from '../meetings/save-file.ts';

/** Prints certificates, one page or more each, where the person says; `people` null is oneself. */
export function useCertificateFile() {
  const { t } = useTranslation('compliance');
  return (to: string, people: string[] | null): Promise<CallResult<string | null>> =>
    saveFile(
      t('certificates.save'),
      `${t(people === null ? 'certificates.myFile' : 'certificates.file')}-${to}.pdf`,
      async (file) => {
        const given = await call('compliance.certificates', { to, people });
        if (!given.ok) return given;
        const content = JSON.stringify(given.value);
        return call('shell.printPdf', { route: `/print/certificates/${to}`, file, content });
      },
    );
}
