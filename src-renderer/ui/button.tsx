import type { ReactElement, ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';
import { Kbd } from './kbd.tsx';
import { Tooltip } from './tooltip.tsx';

type ButtonBase = Omit<AriaButtonProps, 'className' | 'style' | 'children'>;

export interface ButtonProps extends ButtonBase {
  readonly children: ReactNode;
  /** One primary a screen. `quiet` for what supports, `danger` for what cannot be undone. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 's' | 'm' | 'l';
  /** A lucide icon, before the words. */
  readonly icon?: ReactElement;
  /** Shown only; the screen registers the key with `useShortcut`. */
  readonly shortcut?: string;
}

/** `<Button variant="primary" shortcut="Mod+Enter" isPending={saving} onPress={save}>Add</Button>` */
export function Button(props: ButtonProps) {
  const { children, variant = 'secondary', size = 'm', icon, shortcut, ...rest } = props;
  return (
    <AriaButton {...rest} className="ui-button" data-variant={variant} data-size={size}>
      {({ isPending }) => (
        <>
          {isPending ? <span className="ui-spinner" aria-hidden="true" /> : icon}
          {children}
          {shortcut === undefined ? null : (
            <span aria-hidden="true">
              <Kbd keys={shortcut} />
            </span>
          )}
        </>
      )}
    </AriaButton>
  );
}

export interface IconButtonProps extends ButtonBase {
  /** The name for screen readers, and the tooltip. */
  readonly label: string;
  readonly icon: ReactElement;
  readonly variant?: 'secondary' | 'quiet';
  readonly size?: 's' | 'm';
  readonly shortcut?: string;
}

/** A button with a picture only; its label is the accessible name and the tooltip. */
export function IconButton(props: IconButtonProps) {
  const { label, icon, variant = 'quiet', size = 'm', shortcut, ...rest } = props;
  return (
    <Tooltip text={label} {...(shortcut === undefined ? {} : { shortcut })}>
      <AriaButton
        {...rest}
        aria-label={label}
        className="ui-button"
        data-variant={variant}
        data-size={size}
        data-icon-only
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
