import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type Failure } from '../../app/client.ts';
import { useToast } from '../../ui/toast.tsx';
import { saveFile } from '../meetings/save-file.ts';
import type { MyLetter } from './use-my-letters.ts';

/** A letter of thanks as a Word file of one's own, for an appraisal. */
export function useKeepCopy({ id, date }: MyLetter) {
  const { t } = useTranslation('letters');
  const { show } = useToast();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, setPending] = useState(false);
  const save = async () => {
    setPending(true);
    const saved = await saveFile(t('mine.keep'), `${t('file.thanks')}-${date}.docx`, (file) =>
      call('letters.keepForAppraisal', { id, file }),
    );
    setPending(false);
    setFailure(saved.ok ? null : saved);
    if (saved.ok && saved.value !== null) show({ title: t('file.saved', { file: saved.value }) });
  };
  return { save, failure, isPending };
}
