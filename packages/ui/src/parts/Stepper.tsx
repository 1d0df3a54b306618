import type { KeyboardEvent } from 'react';
import { useUiTexts } from '../UiRoot.tsx';
import type { ReachReading } from './read-reach.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly reading: ReachReading;
  readonly step: number;
  readonly invalid: boolean;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
}

/** A whole number with a minus and a plus; arrow keys do the same, so the buttons are no stops of their own. */
export function Stepper(props: Props) {
  const { id, label, value, reading, step, invalid, disabled, onChange, onBlur } = props;
  const texts = useUiTexts();
  const change = (by: number) => onChange(String(Math.max(0, (reading.value ?? 0) + by)));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: step, ArrowDown: -step }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    change(by);
  };
  const button = { type: 'button', tabIndex: -1 } as const;
  return (
    <div className="ui-stepper">
      <button
        {...button}
        aria-label={texts.decrease(label)}
        disabled={disabled || !reading.value}
        onClick={() => change(-step)}
      >
        −
      </button>
      <input
        id={id}
        className="ui-input ui-input-number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        disabled={disabled}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? `${id}-error` : undefined}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
      />
      <button
        {...button}
        aria-label={texts.increase(label)}
        disabled={disabled}
        onClick={() => change(step)}
      >
        +
      </button>
    </div>
  );
}
