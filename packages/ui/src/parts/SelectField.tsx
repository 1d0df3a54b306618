import { Field, type FieldProps } from './Field.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface Props extends FieldProps {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly disabled?: boolean;
}

/** Choice from a list, with the browser's own control. */
export function SelectField({ value, options, onChange, onBlur, disabled, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <span className="ui-select">
          <select
            {...control}
            className="ui-input"
            value={value}
            disabled={disabled}
            onBlur={onBlur}
            onChange={(event) => onChange(event.target.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
