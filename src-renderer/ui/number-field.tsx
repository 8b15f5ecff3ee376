import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Group,
  Input,
} from 'react-aria-components';
import { FieldFrame, type FieldProps, splitField } from './field.tsx';

export interface NumberFieldProps
  extends Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'value'>,
    FieldProps {
  /** `null` while empty. */
  readonly value: number | null;
  /** Shown after the number: "min", "PA". */
  readonly unit?: string;
}

/** A number in the person's own notation; arrows step, an empty box is `NaN` in onChange. */
export function NumberField(props: NumberFieldProps) {
  const { frame, rest, isInvalid } = splitField(props);
  const { unit, value, ...aria } = rest;
  return (
    <AriaNumberField
      {...aria}
      value={value ?? Number.NaN}
      isInvalid={isInvalid}
      className="ui-field"
    >
      <FieldFrame {...frame}>
        <Group className="ui-box">
          <Input className="ui-input" data-align="end" />
          {unit === undefined ? null : <span className="ui-unit">{unit}</span>}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
