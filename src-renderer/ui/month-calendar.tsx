import type { CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  type CalendarProps,
  Heading,
} from 'react-aria-components';
import './button.css';
import './month-calendar.css';

type MonthCalendarProps = Omit<CalendarProps<CalendarDate>, 'className' | 'style' | 'children'>;

/** The days of a month to pick from; inside a date field it needs nothing else. */
export function MonthCalendar(props: MonthCalendarProps) {
  return (
    <Calendar firstDayOfWeek="mon" {...props} className="ui-calendar">
      <header>
        <Button slot="previous" className="ui-button" data-variant="quiet" data-icon-only>
          <ChevronLeft aria-hidden="true" />
        </Button>
        <Heading level={2} />
        <Button slot="next" className="ui-button" data-variant="quiet" data-icon-only>
          <ChevronRight aria-hidden="true" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        {(date) => <CalendarCell date={date} className="ui-calendar-cell" />}
      </CalendarGrid>
    </Calendar>
  );
}
