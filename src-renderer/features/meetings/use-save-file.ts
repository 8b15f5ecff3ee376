import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallResult, Failure } from '../../app/client.ts';
import { useToast } from '../../ui/toast.tsx';
import { saveFile } from './save-file.ts';

/** Saves files where the person says, and tells them the name. */
export function useSaveFile() {
  const { t } = useTranslation('meetings');
  const { show } = useToast();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, setPending] = useState(false);
  const save = async (
    title: string,
    defaultName: string,
    write: (token: string) => Promise<CallResult>,
  ) => {
    setFailure(null);
    setPending(true);
    const saved = await saveFile(title, defaultName, write);
    setPending(false);
    if (!saved.ok) setFailure(saved);
    else if (saved.value !== null) show({ title: t('savedAs', { file: saved.value }) });
  };
  return { save, failure, isPending, forget: () => setFailure(null) };
}
