import { useState } from 'react';
import type { CallResult } from '../../app/client.ts';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { useGuard } from '../learning/use-guard.ts';

type GuardAnswers = ReturnType<typeof useGuard>['answers'];

interface LineFieldProps {
  readonly label: string;
  /** The name that the call has for this text. */
  readonly field: string;
  readonly maxLength: number;
  /** What is typed, kept outside; or where the typing starts, kept here. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly initial?: string;
  readonly autoFocus?: boolean;
  /** Enter. What the guard then asks is shown here. */
  readonly onSubmit: (text: string, guard: GuardAnswers) => Promise<CallResult>;
}

/** One line that Enter sends off, read by the guard. */
export function LineField(props: LineFieldProps) {
  const { label, field, maxLength, initial = '', autoFocus = false, onSubmit } = props;
  const [typed, setTyped] = useState(initial);
  const value = props.value ?? typed;
  const guard = useGuard({ [field]: value });
  const submit = async () => {
    if (value.trim() === '' || guard.open.length > 0) return;
    const result = await onSubmit(value, guard.answers);
    if (!result.ok) guard.learn(result);
  };
  return (
    <div className="run-line-field">
      <GuardedTextField
        label={label}
        hideLabel
        placeholder={label}
        value={value}
        maxLength={maxLength}
        autoFocus={autoFocus}
        onChange={props.onChange ?? setTyped}
        onSubmit={() => void submit()}
        {...guard.of(field)}
      />
    </div>
  );
}
