import type { ReactElement, ReactNode, Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Group,
  Input,
} from 'react-aria-components';
import { FieldFrame, type FieldProps, splitField } from './field.tsx';

type AriaBase = Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'>;

export interface TextFieldProps extends AriaBase, FieldProps {
  readonly icon?: ReactElement;
  readonly placeholder?: string;
  /** `l` is the one large box of a screen (44 px, 16 px text). */
  readonly size?: 'm' | 'l';
  readonly align?: 'start' | 'end';
  /** What stands at the right end inside the box: a unit, a key. */
  readonly trailing?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text: `<TextField label="Title" value={title} onChange={setTitle} />`. */
export function TextField(props: TextFieldProps) {
  const { frame, rest, isInvalid } = splitField(props);
  const { icon, placeholder, size = 'm', align = 'start', trailing, inputRef, ...aria } = rest;
  return (
    <AriaTextField {...aria} isInvalid={isInvalid} className="ui-field">
      <FieldFrame {...frame}>
        <Group className="ui-box" data-size={size}>
          {icon}
          <Input
            className="ui-input"
            data-align={align}
            {...(placeholder === undefined ? {} : { placeholder })}
            {...(inputRef === undefined ? {} : { ref: inputRef })}
          />
          {trailing}
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}

export interface TextAreaProps extends AriaBase, FieldProps {
  readonly placeholder?: string;
  /** Lines shown when empty; the box grows with the text. */
  readonly rows?: number;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines, growing with what is typed: `<TextArea label="What happened" rows={3} … />`. */
export function TextArea(props: TextAreaProps) {
  const { frame, rest, isInvalid } = splitField(props);
  const { placeholder, rows = 3, inputRef, ...aria } = rest;
  return (
    <AriaTextField {...aria} isInvalid={isInvalid} className="ui-field">
      <FieldFrame {...frame}>
        <Group className="ui-box" data-area>
          <AriaTextArea
            className="ui-input"
            rows={rows}
            style={{ minHeight: rows * 20 + 12 }}
            {...(placeholder === undefined ? {} : { placeholder })}
            {...(inputRef === undefined ? {} : { ref: inputRef })}
          />
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
