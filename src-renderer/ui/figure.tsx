import type { ReactNode } from 'react';
import './figure.css';

interface FigureProps {
  readonly value: ReactNode;
  /** Grey words on the same line: "of 11 h 20 planned to date". */
  readonly beside?: ReactNode;
  readonly caption: ReactNode;
  /** The caption's place: above for a sum in one line, below else. */
  readonly above?: boolean;
  /** A third line in small print. */
  readonly detail?: ReactNode;
  /** A rule before it: it stands outside the sum. */
  readonly isApart?: boolean;
}

/** A number that matters and what it counts. */
export function Figure({ value, beside, caption, above, detail, isApart }: FigureProps) {
  return (
    <div className="ui-figure" data-apart={isApart || undefined}>
      {above ? <small>{caption}</small> : null}
      <div className="ui-figure-value">
        {value}
        {beside === undefined ? null : <span className="ui-figure-beside">{beside}</span>}
      </div>
      {above ? null : <small>{caption}</small>}
      {detail === undefined ? null : <small>{detail}</small>}
    </div>
  );
}

/** Figures side by side; `<FigureSign sign="=" />` stands between two of a sum. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <div className="ui-figures">{children}</div>;
}

/** The sign between two figures of a sum. */
export function FigureSign({ sign }: { readonly sign: '=' | '+' | '−' }) {
  return <span className="ui-figures-sign">{sign}</span>;
}
