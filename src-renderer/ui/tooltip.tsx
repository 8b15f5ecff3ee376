import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import './tooltip.css';
import { Kbd } from './kbd.tsx';

interface TooltipProps {
  readonly text: string;
  readonly shortcut?: string;
  /** One focusable kit element (a Button, or react-aria's Focusable). */
  readonly children: ReactNode;
  readonly placement?: 'top' | 'bottom' | 'right' | 'left';
}

/** A few words on hover and keyboard focus. Never the only place for what a person must know. */
export function Tooltip({ text, shortcut, children, placement = 'bottom' }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className="ui-tooltip" offset={6} placement={placement}>
        {text}
        {shortcut === undefined ? null : <Kbd keys={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
