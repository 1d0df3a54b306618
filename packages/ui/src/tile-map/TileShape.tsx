import { memo } from 'react';
import type { Shape } from './layout.ts';
import type { TileValue } from './TileMap.tsx';

interface Props {
  readonly shape: Shape;
  readonly value: TileValue;
  readonly active: boolean;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly onPoint: (id: string | undefined) => void;
  readonly onSelect: ((id: string) => void) | undefined;
}

function Plain({ shape, value, active, selected, tabStop, onPoint, onSelect }: Props) {
  const look = {
    className: `ui-tile ui-class-${value.level}`,
    'data-hatched': value.hatched ? '' : undefined,
  };
  const path = <path d={shape.path} />;
  const point = () => onPoint(shape.id);
  if (!active) {
    return (
      <g {...look} onPointerEnter={point}>
        {path}
      </g>
    );
  }
  return (
    <g
      {...look}
      data-tile={shape.id}
      role="option"
      tabIndex={tabStop ? 0 : -1}
      aria-selected={selected}
      aria-label={`${shape.name}, ${shape.group}: ${value.text}`}
      onPointerEnter={point}
      onFocus={point}
      onBlur={() => onPoint(undefined)}
      onClick={() => onSelect?.(shape.id)}
    >
      {path}
    </g>
  );
}

const same = (a: TileValue, b: TileValue) =>
  a.level === b.level && a.hatched === b.hatched && a.text === b.text;

/** Three hundred of these: one is drawn anew only when its own value or state changed. */
export const TileShape = memo(
  Plain,
  (a, b) =>
    a.shape === b.shape &&
    same(a.value, b.value) &&
    a.active === b.active &&
    a.selected === b.selected &&
    a.tabStop === b.tabStop &&
    a.onSelect === b.onSelect,
);
