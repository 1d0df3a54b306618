import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

interface Props {
  readonly tone?: 'info' | 'ok' | 'warn' | 'error';
  readonly heading?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** read aloud when it appears after something the person did */
  readonly live?: boolean;
}

/** What is going on, what it means, what happens next. Stays until it no longer holds. */
export const Banner = ({ tone = 'info', heading, children, actions, live = false }: Props) => (
  <div
    className={classNames('ui-banner', tone !== 'info' && `ui-banner-${tone}`)}
    role={live ? 'status' : undefined}
  >
    {heading && <strong>{heading}</strong>} {children}
    {actions && <div className="ui-banner-actions">{actions}</div>}
  </div>
);
