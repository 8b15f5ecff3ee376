import type { ReactNode } from 'react';
import './page-header.css';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** Grey words after the title. */
  readonly subtitle?: ReactNode;
  /** The way back, before the title. */
  readonly back?: ReactNode;
  /** The search box; the frame gives it. */
  readonly search?: ReactNode;
  /** The screen's one primary action, after what supports it. */
  readonly actions?: ReactNode;
}

/** The bar over a screen. Screens use `Page` of the frame, which brings the search box. */
export function PageHeader({ title, subtitle, back, search, actions }: PageHeaderProps) {
  return (
    <header className="ui-page-header">
      {back}
      <div className="ui-page-title">
        {/* The frame moves the focus here when the screen changes. */}
        <h1 tabIndex={-1}>{title}</h1>
        {subtitle === undefined ? null : <small>{subtitle}</small>}
      </div>
      <div className="ui-page-actions">
        {search}
        {actions}
      </div>
    </header>
  );
}
