import { ChevronsUpDown } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FieldFrame, type FieldProps, splitField } from './field.tsx';
import { type Option, OptionsPopover } from './options.tsx';
import './select.css';

type AriaBase = Omit<
  AriaComboBoxProps<Option>,
  'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'onChange' | 'defaultValue'
>;

export interface ComboBoxProps<Id extends string> extends AriaBase, FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
  readonly placeholder?: string;
  readonly icon?: ReactElement;
}

/** One of a long list, found by typing. For free text that is not in the list use TextField. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { t } = useTranslation('ui');
  const { frame, rest, isInvalid } = splitField(props);
  const { options, value, onChange, placeholder, icon, ...aria } = rest;
  return (
    <AriaComboBox
      {...aria}
      value={value}
      onChange={(key) => onChange(options.find((option) => option.id === key)?.id ?? null)}
      allowsEmptyCollection
      isInvalid={isInvalid}
      className="ui-field ui-select"
    >
      <FieldFrame {...frame}>
        <Group className="ui-box">
          {icon}
          <Input className="ui-input" {...(placeholder === undefined ? {} : { placeholder })} />
          <Button className="ui-box-button">
            <ChevronsUpDown aria-hidden="true" />
          </Button>
        </Group>
      </FieldFrame>
      <OptionsPopover options={options} empty={t('nothingFound')} />
    </AriaComboBox>
  );
}
