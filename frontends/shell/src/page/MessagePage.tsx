import type { ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A page of the shell itself: what is the matter, and what can be done. */
export const MessagePage = ({ title, children, actions }: Props) => (
  <div className="frame-message">
    <i className="frame-mark" aria-hidden="true" />
    <h1>{title}</h1>
    <p>{children}</p>
    {actions && <div className="ui-row">{actions}</div>}
  </div>
);
