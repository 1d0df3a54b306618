import type { ReactNode } from 'react';

export interface LinkTab {
  readonly href: string;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly current: boolean;
}

/** Tabs are links: they have an address, work with the back button and never shift the page. */
export const LinkTabs = ({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly LinkTab[];
}) => (
  <nav aria-label={label}>
    <ul className="ui-tabs">
      {tabs.map((tab) => (
        <li key={tab.href}>
          <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
            {tab.label}
            {tab.detail && <small>{tab.detail}</small>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
