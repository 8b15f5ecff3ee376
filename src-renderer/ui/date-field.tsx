import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import {
  Button,
  DateInput,
  DatePicker,
  type DatePickerProps,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { FieldFrame, type FieldProps, splitField } from './field.tsx';
import './date-field.css';
import { MonthCalendar } from './month-calendar.tsx';
import './popover.css';
import './select.css';

type AriaBase = Omit<
  DatePickerProps<CalendarDate>,
  | 'className'
  | 'style'
  | 'children'
  | 'isInvalid'
  | 'value'
  | 'onChange'
  | 'defaultValue'
  | 'minValue'
  | 'maxValue'
>;

export interface DateFieldProps extends AriaBase, FieldProps {
  /** `YYYY-MM-DD`, or null while empty. */
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
  readonly min?: string;
  readonly max?: string;
}

/** A day, typed part by part (day, month, year) or picked from the calendar. */
export function DateField(props: DateFieldProps) {
  const { frame, rest, isInvalid } = splitField(props);
  const { value, onChange, min, max, ...aria } = rest;
  return (
    <DatePicker
      {...aria}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      {...(min === undefined ? {} : { minValue: parseDate(min) })}
      {...(max === undefined ? {} : { maxValue: parseDate(max) })}
      firstDayOfWeek="mon"
      shouldForceLeadingZeros
      isInvalid={isInvalid}
      className="ui-field"
    >
      <FieldFrame {...frame}>
        <Group className="ui-box">
          <DateInput className="ui-date-input">
            {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
          </DateInput>
          <Button className="ui-box-button">
            <CalendarDays aria-hidden="true" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="ui-popover" offset={4}>
        <Dialog>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
