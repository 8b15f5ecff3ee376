import './bar-chart.css';

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** Outlined only: it stands outside the others. */
  readonly isOutside?: boolean;
}

interface BarChartProps {
  /** What the chart shows, for screen readers; each bar's name and number are read as text. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly format?: (value: number) => string;
  /** `print` is black and white. */
  readonly variant?: 'screen' | 'print';
}

/** Counts as bars from one line, each with its name and number beside it. */
export function BarChart({ label, bars, format = String, variant = 'screen' }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className="ui-bars" aria-label={label} data-variant={variant}>
      {bars.map(({ key, name, value, isOutside }) => (
        <li key={key}>
          <span className="ui-bars-name">{name}</span>
          <span className="ui-bars-line">
            <svg aria-hidden="true">
              <rect
                className="ui-bars-mark"
                data-outside={isOutside || undefined}
                y="1"
                width={`${(value / most) * 100}%`}
                height="16"
              />
              <line className="ui-bars-axis" x1="0" x2="0" y1="-4" y2="22" />
            </svg>
            <span className="ui-bars-value">{format(value)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
