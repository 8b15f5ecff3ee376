import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import './states.css';

interface NoticeProps {
  readonly tone?: 'info' | 'good' | 'warn' | 'bad';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly icon?: ReactElement;
  readonly actions?: ReactNode;
  /** Read out when it appears: `alert` at once, `status` when there is time. */
  readonly live?: 'status' | 'alert';
}

const ICONS = {
  info: <Info aria-hidden="true" />,
  good: <CircleCheck aria-hidden="true" />,
  warn: <TriangleAlert aria-hidden="true" />,
  bad: <CircleAlert aria-hidden="true" />,
};

/** A line of news inside a page: `<Notice tone="warn" title="…">…</Notice>`. */
export function Notice({ tone = 'info', title, children, icon, actions, live }: NoticeProps) {
  return (
    <div className="ui-notice" data-tone={tone} role={live}>
      {icon ?? ICONS[tone]}
      <div className="ui-notice-words">
        {title === undefined ? null : <span className="strong">{title}</span>}
        {children}
      </div>
      {actions === undefined ? null : <div className="ui-notice-actions">{actions}</div>}
    </div>
  );
}
