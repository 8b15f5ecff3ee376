import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { useToday } from '../learning/use-today.ts';
import type { FullCase } from './use-case.ts';
import { useCaseGuard } from './use-case-guard.ts';
import type { Series } from './use-my-series.ts';

interface HoldCardProps {
  readonly about: FullCase;
  readonly series: Series | undefined;
}

/** How long names are kept, and the hold that keeps them longer. */
export function HoldCard({ about, series }: HoldCardProps) {
  const { t } = useTranslation('cases');
  const today = useToday();
  const { showDone } = useUndo();
  const command = useCommand('cases.hold');
  const [isAsking, setAsking] = useState(false);
  const [role, setRole] = useState('');
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const guard = useCaseGuard({ role, reason });
  if (about.identitiesGoneOn !== null) return null;

  const set = async (hold: { role: string; reason: string }) => {
    const result = await command.run({ id: about.id, ...hold, on: today, guard: guard.answers });
    if (!result.ok) {
      guard.learn(result);
      return;
    }
    setAsking(false);
    setTried(false);
    showDone(t(hold.role === '' ? 'hold.released' : 'hold.set'), about.code);
  };
  const keep = () => {
    setTried(true);
    if (role.trim() !== '' && guard.open.length === 0) void set({ role, reason });
  };
  return (
    <Card title={t('hold.title')}>
      <CardBody>
        {about.hold === null ? (
          <p className="small">{t('hold.days', { count: series?.identityDays ?? 90 })}</p>
        ) : (
          <p>
            {t('hold.held', { role: about.hold.role, day: formatPlainDay(about.hold.on) })}
            {about.hold.reason === '' ? null : <small> {about.hold.reason}</small>}
          </p>
        )}
        {isAsking ? (
          <>
            <GuardedTextField
              label={t('hold.role')}
              value={role}
              onChange={setRole}
              maxLength={80}
              autoFocus
              error={hasTried && role.trim() === '' ? t('needed') : undefined}
              {...guard.of('role')}
            />
            <GuardedTextField
              label={t('hold.reason')}
              value={reason}
              onChange={setReason}
              maxLength={200}
              {...guard.of('reason')}
            />
          </>
        ) : null}
        <FailureNotice failure={command.failure} />
        <div className="flow">
          {about.hold !== null ? (
            <Button size="s" onPress={() => void set({ role: '', reason: '' })}>
              {t('hold.release')}
            </Button>
          ) : isAsking ? (
            <>
              <Button size="s" isPending={command.isPending} onPress={keep}>
                {t('hold.keep')}
              </Button>
              <Button size="s" variant="quiet" onPress={() => setAsking(false)}>
                {t('common:cancel')}
              </Button>
            </>
          ) : (
            <Button size="s" onPress={() => setAsking(true)}>
              {t('hold.ask')}
            </Button>
          )}
        </div>
      </CardBody>
    </Card>
  );
}
