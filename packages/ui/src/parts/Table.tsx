import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from 'react';
import { classNames } from '../class-names.ts';

interface TableProps {
  /** read aloud; also the name of the scroll area */
  readonly caption: string;
  readonly captionVisible?: boolean;
  /** rows become blocks on a phone; give each Cell a label */
  readonly stack?: boolean;
  /** head stays in view; not inside an area that scrolls sideways */
  readonly sticky?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A native table. A wide one scrolls inside its own area, which the keyboard can reach. */
export function Table(props: TableProps) {
  const { caption, captionVisible = false, stack = false, sticky = false, className } = props;
  const table = (
    <table
      className={classNames(
        'ui-table',
        stack && 'ui-table-stack',
        sticky && 'ui-table-sticky',
        className,
      )}
    >
      <caption className={captionVisible ? undefined : 'ui-hidden'}>{caption}</caption>
      {props.children}
    </table>
  );
  if (sticky || stack) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard
    <section className="ui-scroll" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}

type CellProps = TdHTMLAttributes<HTMLTableCellElement> & {
  readonly numeric?: boolean;
  /** head of the column, shown on a phone when rows are stacked */
  readonly label?: string;
  /** takes the full width on a phone: for a bar below its figure */
  readonly wide?: boolean;
};

export const Cell = ({ numeric, label, wide, className, ...rest }: CellProps) => (
  <td
    {...rest}
    data-label={label}
    className={classNames(numeric && 'ui-cell-number', wide && 'ui-cell-wide', className)}
  />
);

type HeadCellProps = ThHTMLAttributes<HTMLTableCellElement> & { readonly numeric?: boolean };

export const HeadCell = ({ numeric = false, className, ...rest }: HeadCellProps) => (
  <th scope="col" {...rest} className={classNames(numeric && 'ui-cell-number', className)} />
);
