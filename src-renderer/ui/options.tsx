import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import './popover.css';

/** One thing to choose, in selects, combo boxes, chips and segmented controls. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second line in small print. */
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

interface OptionsPopoverProps {
  readonly options: readonly Option[];
  readonly empty?: string;
}

/** The list that a select or a combo box opens. */
export function OptionsPopover({ options, empty }: OptionsPopoverProps) {
  return (
    <Popover className="ui-popover" offset={4}>
      <ListBox
        className="ui-options"
        renderEmptyState={() => <div className="ui-options-empty">{empty}</div>}
      >
        {options.map((option) => (
          <ListBoxItem
            key={option.id}
            id={option.id}
            textValue={option.label}
            className="ui-option"
            isDisabled={option.isDisabled ?? false}
          >
            <span className="ui-option-words">
              <Text slot="label">{option.label}</Text>
              {option.hint === undefined ? null : (
                <Text slot="description" className="small">
                  {option.hint}
                </Text>
              )}
            </span>
            <Check className="ui-option-check" aria-hidden="true" />
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  );
}
