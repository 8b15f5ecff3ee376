import type { ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import './chips.css';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: ReactElement;
}

interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** Switches between views of the same thing (days or weeks, chart or table). */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, segments, value, onChange } = props;
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onChange={(id) => onChange(id as Id)}
      orientation="horizontal"
      className="ui-segments"
    >
      {segments.map((segment) => (
        <Radio key={segment.id} value={segment.id} className="ui-segment">
          {segment.icon}
          {segment.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
