import { formatEuro } from '@hub/domain';
import type { ReactNode } from 'react';
import { customProperties, shareOf } from '../custom-properties.ts';
import { useUiLocale } from '../UiRoot.tsx';

export interface BudgetPart {
  readonly key: string;
  readonly label: ReactNode;
  readonly cents: number;
  /** done: dark · later: grey · risk: hatched · left: light */
  readonly fill: 'done' | 'later' | 'risk' | 'left';
}

interface Props {
  readonly parts: readonly BudgetPart[];
  /** full width of the bar; by default the sum of the parts */
  readonly total?: number;
  /** a mark: the budget when the parts may pass it */
  readonly limit?: number;
}

/** One bar true to scale with each part named below it. The list carries the figures; the bar is for the eye. */
export function BudgetBar({ parts, total, limit }: Props) {
  const locale = useUiLocale();
  const sum = parts.reduce((all, { cents }) => all + cents, 0);
  const whole = Math.max(total ?? 0, limit ?? 0, sum);
  return (
    <div>
      <div className="ui-budget" aria-hidden="true">
        {parts.map(({ key, cents, fill }) => (
          <i
            key={key}
            className={`ui-fill-${fill}`}
            style={customProperties({ '--share': shareOf(cents, whole) })}
          />
        ))}
        {limit !== undefined && (
          <span
            className="ui-budget-limit"
            style={customProperties({ '--at': shareOf(limit, whole) })}
          />
        )}
      </div>
      <ul className="ui-budget-key">
        {parts.map(({ key, label, cents, fill }) => (
          <li key={key}>
            <i className={`ui-fill-${fill}`} aria-hidden="true" />
            <b>{formatEuro(cents, locale)}</b>
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
