import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import { classNames } from '../class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet';

interface Look {
  /** quiet looks like a link */
  readonly variant?: ButtonVariant;
  readonly size?: 'normal' | 'small';
}

const look = ({ variant = 'primary', size = 'normal' }: Look, className?: string) =>
  variant === 'quiet'
    ? classNames('ui-button-quiet', className)
    : classNames(
        'ui-button',
        variant !== 'primary' && `ui-button-${variant}`,
        size === 'small' && 'ui-button-small',
        className,
      );

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  Look & {
    /** Work is going on: keeps the focus, ignores further clicks. */
    readonly busy?: boolean;
  };

/** A verb of the user: "Dien in". Of type button unless said otherwise. */
export function Button({ variant, size, busy = false, className, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={look({ ...(variant && { variant }), ...(size && { size }) }, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    />
  );
}

type LinkButtonProps = AnchorHTMLAttributes<HTMLAnchorElement> & Look & { readonly href: string };

/** A link that looks like a button: goes somewhere, changes nothing. */
export const LinkButton = ({ variant, size, className, children, ...rest }: LinkButtonProps) => (
  <a {...rest} className={look({ ...(variant && { variant }), ...(size && { size }) }, className)}>
    {children}
  </a>
);
