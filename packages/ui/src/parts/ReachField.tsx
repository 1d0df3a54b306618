import { formatNumber, formatPercent } from '@hub/domain';
import { useId } from 'react';
import { classNames } from '../class-names.ts';
import { customProperties, shareOf } from '../custom-properties.ts';
import { useUiLocale, useUiTexts } from '../UiRoot.tsx';
import { Button } from './Button.tsx';
import { type ReachReading, readReach } from './read-reach.ts';
import { Stepper } from './Stepper.tsx';

interface Props {
  /** "Gepland bereik van actie 9, begeleide nieuwkomers"; read aloud */
  readonly label: string;
  readonly labelHidden?: boolean;
  /** What the person typed, as typed: it is never clamped or corrected behind their back. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** Highest whole number that still gets subsidy; without it there is no scale. */
  readonly max?: number;
  /** In the plural: "jongeren". */
  readonly unit?: string;
  readonly step?: number;
  /** Replaces the error that follows from the text, for example one of the server. */
  readonly error?: string | undefined;
  readonly id?: string;
  readonly disabled?: boolean;
}

/** A number of people, families or plans: text field with stepper, thin scale and limit mark. */
export function ReachField(props: Props) {
  const { label, labelHidden = false, value, onChange, max, unit, disabled = false } = props;
  const ownId = useId();
  const locale = useUiLocale();
  const id = props.id ?? ownId;
  const reading = readReach(value, { max, unit, locale });
  const error = props.error ?? reading.error;
  const step = props.step ?? stepFor(max);
  const control = { id, label, value, onChange, disabled, step, invalid: Boolean(error) };
  return (
    <div
      className="ui-reach-field"
      data-invalid={error ? '' : undefined}
      data-over={reading.over > 0 ? '' : undefined}
    >
      <label className={classNames(labelHidden ? 'ui-hidden' : 'ui-field-label')} htmlFor={id}>
        {label}
      </label>
      <Stepper {...control} onBlur={props.onBlur} reading={reading} />
      {max !== undefined && <Lane {...{ value: reading.value, max, onChange, disabled, step }} />}
      {max !== undefined && <Scale reading={reading} max={max} />}
      {error && <ReachProblem {...{ id, error, reading, max, onChange }} />}
    </div>
  );
}

/** Large limits step by ten, small ones by one. */
const stepFor = (max: number | undefined): number => (max !== undefined && max >= 100 ? 10 : 1);

interface LaneProps {
  readonly value: number | undefined;
  readonly max: number;
  readonly step: number;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** For the mouse and the eye; the keyboard has the field itself, so this is no second stop. */
const Lane = ({ value = 0, max, step, disabled, onChange }: LaneProps) => (
  <div className="ui-lane" style={customProperties({ '--share': shareOf(value, max) })}>
    <input
      type="range"
      aria-hidden="true"
      tabIndex={-1}
      min={0}
      max={max}
      step={max % step === 0 ? step : 1}
      disabled={disabled}
      value={Math.min(value, max)}
      onChange={(event) => onChange(event.target.value)}
    />
    <i className="ui-lane-limit" />
  </div>
);

function Scale({ reading, max }: { readonly reading: ReachReading; readonly max: number }) {
  const texts = useUiTexts();
  const locale = useUiLocale();
  const share = formatPercent((reading.value ?? 0) / Math.max(1, max), locale);
  return (
    <div className="ui-lane-scale">
      <span>{reading.over > 0 ? texts.tooMuch(formatNumber(reading.over, locale)) : share}</span>
      <span>{texts.maximum(formatNumber(max, locale))}</span>
    </div>
  );
}

interface ProblemProps {
  readonly id: string;
  readonly error: string;
  readonly reading: ReachReading;
  readonly max: number | undefined;
  readonly onChange: (value: string) => void;
}

function ReachProblem({ id, error, reading, max, onChange }: ProblemProps) {
  const texts = useUiTexts();
  const locale = useUiLocale();
  const over = formatNumber(reading.over, locale);
  const most = formatNumber(max ?? 0, locale);
  return (
    <div className="ui-reach-problem">
      <div id={`${id}-error`}>
        <span className="ui-field-error">{error}</span>
        {reading.over > 0 && <div className="ui-small">{texts.tooMuchNote(over, most)}</div>}
      </div>
      {reading.over > 0 && (
        <Button variant="secondary" size="small" onClick={() => onChange(String(max))}>
          {texts.setTo(most)}
        </Button>
      )}
    </div>
  );
}
