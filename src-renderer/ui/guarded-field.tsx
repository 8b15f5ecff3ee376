import { type KeyboardEvent, type UIEvent, useId, useRef } from 'react';
import { Group, Input, TextArea, TextField } from 'react-aria-components';
import {
  type IdentifierFinding,
  removeFindings,
} from '../../src-shared/rules/identifiers/index.ts';
import { FieldFrame, type FieldProps } from './field.tsx';
import { type GuardAnswer, GuardMessages } from './guard-messages.tsx';
import { guardedSegments } from './guarded-text.ts';
import './guarded-field.css';

export interface GuardedFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What `findIdentifiers` sees in `value` now. */
  readonly findings: readonly IdentifierFinding[];
  readonly answer?: GuardAnswer | undefined;
  readonly onAnswer?: (answer: GuardAnswer | undefined) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** Enter in a one-line field. */
  readonly onSubmit?: () => void;
  readonly size?: 'm' | 'l';
}

/** A one-line text that the identifier guard reads while it is typed. */
export function GuardedTextField(props: GuardedFieldProps) {
  return <GuardedField {...props} rows={null} />;
}

/** Several lines that the identifier guard reads while they are typed. */
export function GuardedTextArea({ rows = 3, ...props }: GuardedFieldProps & { rows?: number }) {
  return <GuardedField {...props} rows={rows} />;
}

function GuardedField(props: GuardedFieldProps & { readonly rows: number | null }) {
  const { label, hideLabel, aside, hint, error, value, onChange, findings } = props;
  const { answer, onAnswer, placeholder, rows, onSubmit, size = 'm' } = props;
  const back = useRef<HTMLDivElement>(null);
  const messages = useId();
  const isOpen = findings.length > 0 && answer === undefined;
  const isBlocked = isOpen && findings.some((finding) => finding.severity === 'block');
  const remove = (finding: IdentifierFinding) => onChange(removeFindings(value, [finding]));
  const follow = (event: UIEvent<HTMLElement>) => {
    back.current?.scrollTo(event.currentTarget.scrollLeft, event.currentTarget.scrollTop);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const first = findings[0];
    if (event.altKey && event.code === 'KeyR' && first && isOpen) {
      event.preventDefault();
      remove(first);
    } else if (event.key === 'Enter' && rows === null && !event.nativeEvent.isComposing) {
      onSubmit?.();
    }
  };
  const input = {
    className: 'ui-input',
    onScroll: follow,
    onKeyDown,
    ...(placeholder === undefined ? {} : { placeholder }),
  };
  return (
    <div className="ui-field">
      <TextField
        className="ui-field"
        value={value}
        onChange={onChange}
        isInvalid={error !== undefined || isBlocked}
        isDisabled={props.isDisabled ?? false}
        isRequired={props.isRequired ?? false}
        autoFocus={props.autoFocus ?? false}
        {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
        {...(isOpen ? { 'aria-describedby': messages } : {})}
      >
        <FieldFrame label={label} hideLabel={hideLabel} aside={aside} hint={hint} error={error}>
          <Group className="ui-box" data-size={size} data-area={rows === null ? undefined : true}>
            <span className="ui-guard-stack">
              <div
                ref={back}
                className="ui-guard-back"
                data-area={rows === null ? undefined : true}
                aria-hidden="true"
              >
                {guardedSegments(value, isOpen ? findings : []).map((segment) =>
                  segment.severity === null ? (
                    segment.text
                  ) : (
                    <mark key={segment.start} data-severity={segment.severity}>
                      {segment.text}
                    </mark>
                  ),
                )}
              </div>
              {rows === null ? (
                <Input {...input} />
              ) : (
                <TextArea {...input} rows={rows} style={{ minHeight: rows * 20 + 12 }} />
              )}
            </span>
          </Group>
        </FieldFrame>
      </TextField>
      <div id={messages}>
        <GuardMessages findings={findings} onRemove={remove} answer={answer} onAnswer={onAnswer} />
      </div>
    </div>
  );
}
