import { Slider as AriaSlider, Label, SliderThumb, SliderTrack } from 'react-aria-components';
import './slider.css';

interface SliderProps {
  /** For screen readers; the place says what it is. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A place in a range, by mouse or arrow keys: `<Slider label="Frame" value min={1} max={24} … />`. */
export function Slider({ label, value, min, max, onChange }: SliderProps) {
  const share = max === min ? 0 : (value - min) / (max - min);
  return (
    <AriaSlider
      className="ui-slider"
      value={value}
      minValue={min}
      maxValue={max}
      onChange={(next) => onChange(Array.isArray(next) ? (next[0] ?? min) : next)}
    >
      <Label className="visually-hidden">{label}</Label>
      <SliderTrack className="ui-slider-track">
        <div className="ui-slider-fill" style={{ width: `${share * 100}%` }} />
        <SliderThumb className="ui-slider-thumb" />
      </SliderTrack>
    </AriaSlider>
  );
}
