import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names.ts';
import { useUiTexts } from '../UiRoot.tsx';

/** What the control inside a field must carry. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What to do: "Vul ten hoogste 300 gezinnen in". */
  readonly error?: ReactNode;
  /** Of the control; an ErrorSummary links to it. */
  readonly id?: string | undefined;
  readonly optional?: boolean;
  /** The label is only read aloud: a column head or legend shows it already. */
  readonly labelHidden?: boolean;
  readonly className?: string | undefined;
}

type Props = FieldProps & { readonly children: (control: ControlProps) => ReactNode };

/** Label, hint, error and one control, tied together for screen readers. */
export function Field(props: Props) {
  const { label, hint, error, optional = false, labelHidden = false, className, children } = props;
  const texts = useUiTexts();
  const ownId = useId();
  const id = props.id ?? ownId;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classNames('ui-field', className)} data-invalid={error ? '' : undefined}>
      <label className={labelHidden ? 'ui-hidden' : 'ui-field-label'} htmlFor={id}>
        {label}
        {optional && <small> ({texts.optional})</small>}
      </label>
      {hint && (
        <span className="ui-field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <span className="ui-field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
