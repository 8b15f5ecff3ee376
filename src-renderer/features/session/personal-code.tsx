import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { HOME_PATH } from '../../app/routes.tsx';
import { useSession } from '../../app/session-store.ts';
import { dayOf } from '../workspace/sheet.ts';
import { StartLayout } from '../workspace/start-layout.tsx';
import { useStatus } from '../workspace/use-status.ts';
import { SecretShownOnce } from './secret-shown-once.tsx';

/** The personal recovery code, shown once after a passphrase was set with a printed code. */
export function PersonalCode({ code }: { readonly code: string }) {
  const { t } = useTranslation('session');
  const [, navigate] = useLocation();
  const status = useStatus();
  const { me, refresh } = useSession();
  return (
    <StartLayout title={t('code.title')} intro={t('code.intro')} size="m">
      <SecretShownOnce
        sheet={{
          kind: 'personal-code',
          workspace: status.data?.name ?? '',
          name: me?.name ?? '',
          staffId: me?.staffId ?? '',
          code,
          madeOn: dayOf(new Date()),
        }}
        doneLabel={t('code.done')}
        onDone={async () => {
          await refresh();
          navigate(HOME_PATH, { replace: true });
        }}
      />
    </StartLayout>
  );
}
