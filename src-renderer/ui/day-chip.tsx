import { parseDate } from '@internationalized/date';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import './chips.css';
import './day-chip.css';
import { MonthCalendar } from './month-calendar.tsx';
import './popover.css';

interface DayChipProps {
  /** What the day is of, for screen readers. */
  readonly label: string;
  /** The day in words: "today". */
  readonly words: string;
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  /** Is it another day than usual? Then the chip stands out. */
  readonly isChosen: boolean;
  /** The last day that can be chosen. */
  readonly max: string;
  /** Days that are a press away, above the calendar. */
  readonly near: readonly { readonly day: string; readonly words: string }[];
}

/** A day as a chip: the usual ones first, any other from the calendar. */
export function DayChip(props: DayChipProps) {
  const { label, words, value, onChange, isChosen, max, near } = props;
  const [isOpen, setOpen] = useState(false);
  const choose = (day: string) => {
    setOpen(false);
    onChange(day);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton
        className="ui-chip"
        data-selected={isChosen || undefined}
        aria-label={`${label}: ${words}`}
      >
        {words}
        <ChevronDown aria-hidden="true" />
      </AriaButton>
      <Popover className="ui-popover" offset={4} placement="bottom start">
        <Dialog aria-label={label} className="ui-day-chip">
          <div className="flow">
            {near.map((each) => (
              <Button
                key={each.day}
                size="s"
                // So that Enter takes the likeliest other day.
                autoFocus={each === near.find(({ day }) => day !== value)}
                onPress={() => choose(each.day)}
              >
                {each.words}
              </Button>
            ))}
          </div>
          <MonthCalendar
            aria-label={label}
            value={parseDate(value)}
            maxValue={parseDate(max)}
            onChange={(date) => choose(date.toString())}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
