import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';

interface GuardStateProps {
  /** Fields in which the guard still waits for an answer. */
  readonly open: readonly string[];
  readonly isKept: boolean;
}

/** What the guard has to say about the whole form, and that the draft is kept. */
export function GuardState({ open, isKept }: GuardStateProps) {
  const { t } = useTranslation('learning');
  return (
    <small className="guard-state grow" aria-live="polite">
      {open.length === 0 ? (
        <span>
          <ShieldCheck aria-hidden="true" /> {t('guard:clear')}
        </span>
      ) : (
        <span data-open>
          <ShieldAlert aria-hidden="true" /> {t('toMend', { count: open.length })}
        </span>
      )}
      {isKept ? <span> · {t('draftKept')}</span> : null}
    </small>
  );
}
