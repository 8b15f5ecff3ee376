import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components';
import './checkbox.css';

export interface CheckboxProps
  extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children' | 'value'> {
  readonly children: ReactNode;
  /** A second line in small print. */
  readonly hint?: string;
}

/** `<Checkbox isSelected={on} onChange={setOn}>Protected time</Checkbox>` */
export function Checkbox({ children, hint, ...aria }: CheckboxProps) {
  return (
    <AriaCheckbox {...aria} className="ui-checkbox">
      {({ isIndeterminate }) => (
        <>
          <span className="ui-checkbox-box" aria-hidden="true">
            {isIndeterminate ? <Minus /> : <Check />}
          </span>
          <span>
            {children}
            {hint === undefined ? null : <small>{hint}</small>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
