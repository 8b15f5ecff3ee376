import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Adding } from './use-adding.ts';

/** File names that are told; the others are counted. */
const NAMED = 3;

/** What was not taken, why, and what to do instead. */
export function Refusals({ adding }: { readonly adding: Adding }) {
  const { t } = useTranslation('pictures');
  const { refused, tooMany, failure, dismiss } = adding;
  const box = useRef<HTMLDivElement>(null);
  const isSome = refused.length > 0 || tooMany !== null || failure !== null;
  // The card may end below the window.
  useEffect(() => {
    if (isSome) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isSome]);
  if (!isSome) return null;
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  const ok = (
    <Button size="s" onPress={dismiss}>
      {t('understood')}
    </Button>
  );
  return (
    <div ref={box} className="stack-s">
      <FailureNotice failure={failure} />
      {tooMany === null ? null : (
        <Notice
          tone="warn"
          live="alert"
          title={t('tooMany.title', { count: tooMany.chosen })}
          actions={ok}
        >
          {t('tooMany.text', { count: tooMany.room })}
        </Notice>
      )}
      {reasons.map((reason, index) => {
        const names = refused.filter((file) => file.reason === reason).map(({ name }) => name);
        const told = names.slice(0, NAMED).join(', ');
        const more = names.length - NAMED;
        return (
          <Notice
            key={reason}
            tone="warn"
            live="alert"
            title={t(`refused.${reason}.title`, { count: names.length })}
            {...(index === 0 ? { actions: ok } : {})}
          >
            {t(`refused.${reason}.text`)}{' '}
            <small>{more > 0 ? t('namesAndMore', { names: told, count: more }) : told}</small>
          </Notice>
        );
      })}
    </div>
  );
}
