import { ChevronDown, ChevronsUpDown } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  SelectValue,
} from 'react-aria-components';
import { FieldFrame, type FieldProps, splitField } from './field.tsx';
import { type Option, OptionsPopover } from './options.tsx';
import './select.css';

type AriaBase = Omit<
  AriaSelectProps<Option>,
  'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'onChange' | 'defaultValue'
>;

export interface SelectProps<Id extends string> extends AriaBase, FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** `chip` inside a sentence, `filter` in a row of filters, else a field. Both hide the label. */
  readonly look?: 'field' | 'chip' | 'filter';
  readonly icon?: ReactElement;
}

/** One of a short list: `<Select label="Kind" options={kinds} value={kind} onChange={setKind} />`. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { frame, rest, isInvalid } = splitField(props);
  const { options, value, onChange, look = 'field', icon, ...aria } = rest;
  const hideLabel = look === 'field' ? frame.hideLabel : true;
  return (
    <AriaSelect
      {...aria}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      isInvalid={isInvalid}
      className="ui-field ui-select"
      data-look={look}
    >
      <FieldFrame {...frame} hideLabel={hideLabel}>
        <Button className="ui-box ui-select-button">
          {icon}
          <SelectValue className="ui-select-value">
            {({ isPlaceholder, defaultChildren, selectedText }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          {look === 'field' ? (
            <ChevronsUpDown aria-hidden="true" />
          ) : (
            <ChevronDown aria-hidden="true" />
          )}
        </Button>
      </FieldFrame>
      <OptionsPopover options={options} />
    </AriaSelect>
  );
}
