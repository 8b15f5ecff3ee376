import type { ReactElement, ReactNode } from 'react';
import './tag.css';

interface TagProps {
  readonly children: ReactNode;
  readonly icon?: ReactElement;
  /** Colour supports the words, never replaces them. */
  readonly tone?: 'neutral' | 'accent' | 'good' | 'warn' | 'bad';
}

/** A state or a kind in one or two words; it is not a button. */
export function Tag({ children, icon, tone = 'neutral' }: TagProps) {
  return (
    <span className="ui-tag" data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
