import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type Failure } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';

/** A slip on paper for those without the app, as a PDF. */
export function PrintSlip() {
  const { t } = useTranslation('cases');
  const [said, setSaid] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setSaving] = useState(false);

  const save = async () => {
    const chosen = await call('shell.saveFile', {
      title: t('slip.save'),
      defaultName: t('slip.file'),
    });
    if (!chosen.ok || chosen.value === null) return;
    setSaving(true);
    const { token, name } = chosen.value;
    const printed = await call('shell.printPdf', { route: '/print/case-slip/blank', file: token });
    setSaving(false);
    setFailure(printed.ok ? null : printed);
    setSaid(printed.ok ? t('slip.saved', { name }) : null);
  };
  return (
    <div className="case-slip-offer">
      <FailureNotice failure={failure} />
      <small>{t('slip.offer')}</small>
      <Button
        size="s"
        icon={<Printer aria-hidden="true" />}
        isPending={isSaving}
        onPress={() => void save()}
      >
        {t('slip.save')}
      </Button>
      <small role="status">{said}</small>
    </div>
  );
}
