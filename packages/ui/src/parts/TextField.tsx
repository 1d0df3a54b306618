import type { InputHTMLAttributes } from 'react';
import { classNames } from '../class-names.ts';
import { Field, type FieldProps } from './Field.tsx';

type Inherited = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'id'>;

interface Props extends FieldProps, Omit<Inherited, keyof FieldProps> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text. The value stays what was typed; checks belong to the screen. */
export function TextField(props: Props) {
  const { label, hint, error, id, optional, labelHidden, className, onChange, ...input } = props;
  const field = { label, hint, error, id, className };
  const numeric = input.inputMode === 'numeric' || input.inputMode === 'decimal';
  return (
    <Field {...field} optional={optional ?? false} labelHidden={labelHidden ?? false}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          {...input}
          {...control}
          className={classNames('ui-input', numeric && 'ui-input-number')}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
