import type { ReactNode } from 'react';

export interface TimelineEntry {
  readonly key: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly state: 'done' | 'now' | 'future';
}

/** What happened and what comes, top to bottom. Order and words carry the meaning, the dots repeat it. */
export const Timeline = ({ entries }: { readonly entries: readonly TimelineEntry[] }) => (
  <ol className="ui-timeline">
    {entries.map(({ key, title, detail, state }) => (
      <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
        <b>{title}</b>
        {detail && <small>{detail}</small>}
      </li>
    ))}
  </ol>
);
