import { CircleAlert } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './states.css';

interface EmptyStateProps {
  readonly icon?: ReactElement;
  readonly title: string;
  /** What this screen is for, in a sentence or two. */
  readonly children?: ReactNode;
  /** The first step. */
  readonly actions?: ReactNode;
}

/** Nothing here yet: what the screen is for and the first step. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="ui-state" data-kind="empty">
      {icon === undefined ? null : <span className="ui-state-icon">{icon}</span>}
      <h2>{title}</h2>
      {children === undefined ? null : <p>{children}</p>}
      {actions === undefined ? null : <div className="ui-state-actions">{actions}</div>}
    </div>
  );
}

interface ErrorStateProps {
  /** What happened. */
  readonly title: string;
  /** What is safe. */
  readonly safe: ReactNode;
  /** What to do. */
  readonly todo: ReactNode;
  /** The stable code, in small print. */
  readonly code: string;
  readonly actions?: ReactNode;
}

/** A screen or panel that could not be shown: what happened, what is safe, what to do. */
export function ErrorState({ title, safe, todo, code, actions }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  return (
    <div className="ui-state" data-kind="error" role="alert">
      <span className="ui-state-icon">
        <CircleAlert aria-hidden="true" />
      </span>
      <h2>{title}</h2>
      <dl>
        <dt>{t('error.safe')}</dt>
        <dd>{safe}</dd>
        <dt>{t('error.todo')}</dt>
        <dd>{todo}</dd>
      </dl>
      {actions === undefined ? null : <div className="ui-state-actions">{actions}</div>}
      <small>{t('error.code', { code })}</small>
    </div>
  );
}
