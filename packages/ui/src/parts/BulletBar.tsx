import { classNames } from '../class-names.ts';
import { customProperties, shareOf } from '../custom-properties.ts';

interface Props {
  readonly value: number;
  readonly target: number;
  /** value at the right end; by default a quarter above the target or the value */
  readonly max?: number;
  /** low: missed · wait: still being checked (hatched) */
  readonly tone?: 'reached' | 'low' | 'wait';
}

/** Reached against agreed: the yellow mark stands at what was agreed. Always has its words beside it, so it is only for the eye. */
export function BulletBar({ value, target, max, tone = 'reached' }: Props) {
  const whole = max ?? Math.max(target * 1.6, value);
  return (
    <span
      className={classNames('ui-bullet', tone !== 'reached' && `ui-bullet-${tone}`)}
      aria-hidden="true"
      style={customProperties({ '--at': shareOf(target, whole) })}
    >
      <i style={customProperties({ '--share': shareOf(value, whole) })} />
    </span>
  );
}

/** A thin bar in a cell, beside its figure. */
export const Meter = ({ value, max }: { readonly value: number; readonly max: number }) => (
  <span className="ui-meter" aria-hidden="true">
    <i style={customProperties({ '--share': shareOf(value, max) })} />
  </span>
);

/** Plans and posts are whole things: one block each, filled when it is there. */
export const UnitBlocks = ({
  done,
  planned,
}: {
  readonly done: number;
  readonly planned: number;
}) => (
  <span className="ui-blocks" aria-hidden="true">
    {Array.from({ length: Math.max(done, planned) }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks are alike and never move
      <i key={index} className={index < done ? 'ui-block-done' : undefined} />
    ))}
  </span>
);
