import './run-chart.css';

export interface RunPoint {
  /** What the point is of, in words: "Nov 2025". */
  readonly label: string;
  /** Null where there is nothing to measure: the line breaks. */
  readonly value: number | null;
}

interface RunChartProps {
  /** What the chart says, for screen readers; the same numbers stand in a table. */
  readonly label: string;
  readonly points: readonly RunPoint[];
  readonly median: number | null;
  /** How a value reads on the axis: `(v) => "80 %"`. */
  readonly format: (value: number) => string;
  /** Lower and upper end of the axis. */
  readonly domain: readonly [number, number];
  /** Values that get a grid line and a label. */
  readonly ticks: readonly number[];
  /** Points whose label stands below: short, so that they do not meet. */
  readonly axisLabels?: readonly { readonly index: number; readonly text: string }[];
  /** Pixels. */
  readonly height?: number;
}

/** A run of values over time with their median: signal is in the run, not in one point. */
export function RunChart(props: RunChartProps) {
  const { label, points, median, format, domain, ticks, axisLabels = [], height = 96 } = props;
  const plotHeight = height - 20;
  const [low, high] = domain;
  const x = (index: number) => `${points.length > 1 ? (index / (points.length - 1)) * 100 : 50}%`;
  const y = (value: number) => 6 + (1 - (value - low) / (high - low)) * (plotHeight - 12);
  return (
    <div className="ui-run-chart" role="img" aria-label={label}>
      <div className="ui-run-axis" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ marginTop: y(tick) - 8 }}>
            {format(tick)}
          </span>
        ))}
      </div>
      <svg className="ui-run-plot" height={height} aria-hidden="true">
        {ticks.map((tick) => (
          <line key={tick} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className="ui-run-grid" />
        ))}
        {median === null ? null : (
          <line x1="0" x2="100%" y1={y(median)} y2={y(median)} className="ui-run-median" />
        )}
        {points.map(({ label: name, value }, index) => {
          const next = points[index + 1]?.value ?? null;
          if (value === null || next === null) return null;
          return (
            <line
              key={name}
              x1={x(index)}
              y1={y(value)}
              x2={x(index + 1)}
              y2={y(next)}
              className="ui-run-line"
            />
          );
        })}
        {points.map(({ label: name, value }, index) =>
          value === null ? null : (
            <circle key={name} cx={x(index)} cy={y(value)} r="2.75" className="ui-run-point">
              <title>{`${name}: ${format(value)}`}</title>
            </circle>
          ),
        )}
        {axisLabels.map(({ index, text }) => (
          <text key={index} x={x(index)} y={height - 2} textAnchor="middle">
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}
