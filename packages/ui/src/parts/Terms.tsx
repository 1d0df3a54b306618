import type { ReactNode } from 'react';

export interface Term {
  readonly key: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: ReactNode;
  /** a line above it: the sum of those before */
  readonly total?: boolean;
}

/** Names with their values, values at the right. */
export const Terms = ({ terms }: { readonly terms: readonly Term[] }) => (
  <dl className="ui-terms">
    {terms.map(({ key, label, hint, value, total }) => {
      const className = total ? 'ui-terms-total' : undefined;
      return [
        <dt key={`${key}-label`} className={className}>
          {label}
          {hint && <small>{hint}</small>}
        </dt>,
        <dd key={`${key}-value`} className={className}>
          {value}
        </dd>,
      ];
    })}
  </dl>
);
