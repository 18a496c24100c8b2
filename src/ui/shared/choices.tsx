import type { JSX } from 'preact';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string;
}

export interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, each in words: radio buttons under their question. */
export function Choices<Value extends string>(props: ChoicesProps<Value>): JSX.Element {
  const { legend, name, value, choices, onChoose } = props;
  return (
    <fieldset class="choices" data-setting={name}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span class="label">
            {choice.label}
            {choice.detail !== undefined && <span class="detail">{choice.detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
