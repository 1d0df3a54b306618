import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

export const TaskList = ({ children }: { readonly children: ReactNode }) => (
  <ul className="ui-tasks">{children}</ul>
);

interface Props {
  readonly title: ReactNode;
  readonly href?: string | undefined;
  readonly hint?: ReactNode;
  /** a StatusTag, an amount or a button, at the right */
  readonly end?: ReactNode;
  /** the day as anchor: day of the month large, the rest small below it */
  readonly day?: string;
  readonly dayDetail?: ReactNode;
  /** what comes first stands on yellow */
  readonly first?: boolean;
  /** a Banner over the full width, below the row */
  readonly children?: ReactNode;
}

/** One thing to do. */
export function Task({ title, href, hint, end, day, dayDetail, first, children }: Props) {
  return (
    <li className={classNames('ui-task', day && 'ui-task-dated', first && 'ui-task-first')}>
      {day && (
        <div className="ui-task-date">
          <b>{day}</b>
          {dayDetail}
        </div>
      )}
      <div>
        <div className="ui-task-title">{href ? <a href={href}>{title}</a> : title}</div>
        {hint && <div className="ui-task-hint">{hint}</div>}
      </div>
      {end && <div className="ui-task-end">{end}</div>}
      {children && <div className="ui-task-message">{children}</div>}
    </li>
  );
}
