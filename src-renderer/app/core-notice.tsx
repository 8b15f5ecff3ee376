import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { onEvent } from './client.ts';

/** Says that the core stopped and was started again, until it is read. */
export function CoreNotice() {
  const { t } = useTranslation('app');
  const [isShown, setShown] = useState(false);
  useEffect(() => onEvent((event) => event.type === 'core-restarted' && setShown(true)), []);
  if (!isShown) return null;
  return (
    <Notice
      tone="warn"
      live="alert"
      title={t('coreRestarted.title')}
      actions={
        <Button size="s" onPress={() => setShown(false)}>
          {t('coreRestarted.ok')}
        </Button>
      }
    >
      {t('coreRestarted.text')}
    </Notice>
  );
}
