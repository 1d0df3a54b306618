import type { ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  /** a StatusTag beside the title */
  readonly status?: ReactNode;
  /** one or two sentences below it */
  readonly lead?: ReactNode;
  /** at the right; the main one last */
  readonly actions?: ReactNode;
}

/** Head of a page: one h1, its state, what it is about and what can be done. */
export const PageHeader = ({ title, status, lead, actions }: Props) => (
  <header className="ui-page-header">
    <div>
      <h1>
        {title} {status}
      </h1>
      {lead && <p className="ui-lead">{lead}</p>}
    </div>
    {actions && <div className="ui-row">{actions}</div>}
  </header>
);
