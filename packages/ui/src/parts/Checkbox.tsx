import type { ReactNode } from 'react';

interface Props {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly name?: string;
}

/** Yes or no, with the words beside the box as part of the target. */
export const Checkbox = ({ label, hint, checked, onChange, disabled, name }: Props) => (
  <label className="ui-checkbox">
    <input
      type="checkbox"
      name={name}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>
      {label}
      {hint && <small>{hint}</small>}
    </span>
  </label>
);
