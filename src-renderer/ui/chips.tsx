import {
  CheckboxButton,
  CheckboxField,
  CheckboxGroup,
  type CheckboxGroupProps,
  Radio,
  RadioGroup,
  type RadioGroupProps,
} from 'react-aria-components';
import './chips.css';
import { FieldFrame, type FieldProps, splitField } from './field.tsx';
import { Kbd } from './kbd.tsx';
import type { Option } from './options.tsx';

/** An option of chips or choices; `shortcut` is shown only, the screen registers it. */
export interface ChipOption<Id extends string = string> extends Option<Id> {
  readonly shortcut?: string;
}

type RadioBase = Omit<
  RadioGroupProps,
  'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'onChange' | 'defaultValue'
>;

export interface RadioChipsProps<Id extends string> extends RadioBase, FieldProps {
  readonly options: readonly ChipOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
}

/** One of a few, all visible; arrow keys move. */
export function RadioChips<Id extends string>(props: RadioChipsProps<Id>) {
  const { frame, rest, isInvalid } = splitField(props);
  const { options, value, onChange, ...aria } = rest;
  return (
    <RadioGroup
      {...aria}
      value={value}
      onChange={(id) => onChange(id as Id)}
      orientation="horizontal"
      isInvalid={isInvalid}
      className="ui-field"
    >
      <FieldFrame {...frame}>
        <div className="ui-chips">
          {options.map((option) => (
            <Radio
              key={option.id}
              value={option.id}
              isDisabled={option.isDisabled ?? false}
              className="ui-chip"
            >
              {option.label}
              {option.shortcut === undefined ? null : <Kbd keys={option.shortcut} />}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}

export interface ChoiceCardsProps<Id extends string> extends RadioChipsProps<Id> {
  /** `row` shares the width, `column` stacks. */
  readonly layout?: 'row' | 'column';
}

/** One of a few that need a sentence each (the option's `hint`), as cards with a dot. */
export function ChoiceCards<Id extends string>(props: ChoiceCardsProps<Id>) {
  const { frame, rest, isInvalid } = splitField(props);
  const { options, value, onChange, layout = 'row', ...aria } = rest;
  return (
    <RadioGroup
      {...aria}
      value={value}
      onChange={(id) => onChange(id as Id)}
      isInvalid={isInvalid}
      className="ui-field"
    >
      <FieldFrame {...frame}>
        <div className="ui-choices" data-layout={layout}>
          {options.map((option) => (
            <Radio
              key={option.id}
              value={option.id}
              isDisabled={option.isDisabled ?? false}
              className="ui-choice"
            >
              <span className="ui-choice-dot" aria-hidden="true" />
              <span className="grow">
                <span className="strong">{option.label}</span>
                {option.hint === undefined ? null : <small>{option.hint}</small>}
              </span>
              {option.shortcut === undefined ? null : (
                <span>
                  <Kbd keys={option.shortcut} />
                </span>
              )}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}

export interface ToggleChipsProps<Id extends string>
  extends Omit<
      CheckboxGroupProps,
      'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'onChange' | 'defaultValue'
    >,
    FieldProps {
  readonly options: readonly ChipOption<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (ids: Id[]) => void;
}

/** Any of a few, all visible: filters, learning types. */
export function ToggleChips<Id extends string>(props: ToggleChipsProps<Id>) {
  const { frame, rest, isInvalid } = splitField(props);
  const { options, value, onChange, ...aria } = rest;
  return (
    <CheckboxGroup
      {...aria}
      value={[...value]}
      onChange={(ids) => onChange(ids as Id[])}
      isInvalid={isInvalid}
      className="ui-field"
    >
      <FieldFrame {...frame}>
        <div className="ui-chips">
          {options.map((option) => (
            <CheckboxField
              key={option.id}
              value={option.id}
              isDisabled={option.isDisabled ?? false}
            >
              <CheckboxButton className="ui-chip">{option.label}</CheckboxButton>
            </CheckboxField>
          ))}
        </div>
      </FieldFrame>
    </CheckboxGroup>
  );
}
