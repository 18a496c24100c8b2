import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Limits } from '../../core/settings/index.ts';

export interface SliderProps {
  readonly label: string;
  readonly name: string;
  readonly value: number;
  readonly limits: Limits;
  readonly step: number;
  /** The value in words: `say(120) → '0.12 s'`. */
  readonly say: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A number within limits; it says the value while it moves, and gives it once it rests. */
export function Slider({ label, name, value, limits, step, say, onChange }: SliderProps): JSX.Element {
  const id = useId();
  const [moving, setMoving] = useState<number>();
  const shown = moving ?? value;
  return (
    <div class="slider" data-setting={name}>
      <label for={id}>{label}</label>
      <output for={id}>{say(shown)}</output>
      <input
        id={id}
        type="range"
        min={limits.least}
        max={limits.most}
        step={step}
        value={shown}
        aria-valuetext={say(shown)}
        onInput={({ currentTarget }) => setMoving(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => {
          setMoving(undefined);
          onChange(currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
}
