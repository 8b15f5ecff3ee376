import type { ReactElement } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import './popover.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactElement;
  /** Shown only; the screen registers it. */
  readonly shortcut?: string;
  readonly tone?: 'danger';
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

interface MenuProps {
  readonly label: string;
  /** The Button or IconButton that opens it. */
  readonly trigger: ReactElement;
  readonly items: readonly (MenuItem | 'separator')[];
}

/** What else can be done: `<Menu label={t('more')} trigger={<IconButton …/>} items={[…]} />`. */
export function Menu({ label, trigger, items }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="ui-popover" offset={4}>
        <AriaMenu aria-label={label} className="ui-options">
          {items.map((item, index) =>
            item === 'separator' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: separators have no identity
              <Separator key={`separator-${index}`} className="ui-options-separator" />
            ) : (
              <AriaMenuItem
                key={item.id}
                id={item.id}
                textValue={item.label}
                className="ui-option"
                data-tone={item.tone}
                isDisabled={item.isDisabled ?? false}
                onAction={item.onAction}
              >
                {item.icon}
                <Text slot="label" className="grow">
                  {item.label}
                </Text>
                {item.shortcut === undefined ? null : <Kbd keys={item.shortcut} />}
              </AriaMenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
