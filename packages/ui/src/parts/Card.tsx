import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

interface Props {
  readonly heading?: ReactNode;
  readonly level?: 2 | 3 | 4;
  /** small, at the right of the heading: a link, a date */
  readonly aside?: ReactNode;
  readonly footer?: ReactNode;
  /** no padding: a table or list fills the card */
  readonly flush?: boolean;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A white surface with a heading: the unit of a page. */
export function Card(props: Props) {
  const { heading, level = 2, aside, footer, flush = false, className, children } = props;
  const Heading = `h${level}` as const;
  return (
    <section className={classNames('ui-card', className)}>
      {(heading || aside) && (
        <header>
          <Heading>{heading}</Heading>
          {aside && <div className="ui-card-aside">{aside}</div>}
        </header>
      )}
      {children !== undefined && (
        <div className={classNames('ui-card-body', flush && 'ui-card-body-flush')}>{children}</div>
      )}
      {footer && <footer>{footer}</footer>}
    </section>
  );
}
