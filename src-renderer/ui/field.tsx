import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import './field.css';

/** What every field of the kit takes. */
export interface FieldProps {
  readonly label: string;
  /** Keeps the label for screen readers only, where the place already says what it is. */
  readonly hideLabel?: boolean;
  /** Small words at the right end of the label line. */
  readonly aside?: ReactNode;
  /** Help below the box. */
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right. A string makes the field invalid. */
  readonly error?: string | undefined;
}

/** Splits a kit field's props into its own and the ones for react-aria. */
export function splitField<Props extends FieldProps>(props: Props) {
  const { label, hideLabel, aside, hint, error, ...rest } = props;
  const frame = { label, hideLabel, aside, hint, error };
  return { frame, rest, isInvalid: error !== undefined };
}

interface FrameProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** Label, box, hint and error of one field, inside a react-aria field component. */
export function FieldFrame({ label, hideLabel, aside, hint, error, children }: FrameProps) {
  return (
    <>
      <div className={hideLabel ? 'visually-hidden' : 'ui-field-head'}>
        <Label className="ui-label">{label}</Label>
        {aside === undefined ? null : <span className="ui-field-aside">{aside}</span>}
      </div>
      {children}
      {hint === undefined ? null : (
        <Text slot="description" className="ui-field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="ui-field-error">{error}</FieldError>
    </>
  );
}
