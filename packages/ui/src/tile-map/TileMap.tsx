import { useId, useMemo, useState } from 'react';
import { classNames } from '../class-names.ts';
import { customProperties } from '../custom-properties.ts';
import type { Point } from './hexagon.ts';
import { type Layout, layoutOf, type Shape, type Tile } from './layout.ts';
import { TileShape } from './TileShape.tsx';
import type { Box } from './tile-shape.ts';
import { useTileKeys } from './use-tile-keys.ts';

export interface TileValue {
  /** 1 to 5, light to dark; 0 when there is no value */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  /** a pattern instead of a colour: takes no part, or not known yet */
  readonly hatched?: boolean;
  /** "€ 598.900 toegekend"; shown and read aloud with the name */
  readonly text: string;
}

export interface MapLabel {
  readonly text: string;
  readonly at: Point;
}

interface MapProps {
  readonly label: string;
  readonly valueFor: (id: string) => TileValue;
  readonly selected?: string | undefined;
  readonly onSelect?: (id: string) => void;
  /** when a shape is pointed at or reached by keyboard; for prefetching */
  readonly onPoint?: (id: string) => void;
  readonly labels?: readonly MapLabel[];
}

interface ShapeMapProps extends MapProps {
  /** keep the identity of this object */
  readonly layout: Layout;
}

/**
 * A map of places. One stop for the keyboard: arrows go to the neighbours, letters to a name, Enter chooses. Without `onSelect` it is a picture with a
 * name. Always put the same figures in a table beside it.
 */
export function ShapeMap(props: ShapeMapProps) {
  const { label, layout, valueFor, selected, onSelect, onPoint, labels = [] } = props;
  const [pointed, setPointed] = useState<string>();
  const hatch = useId().replace(/[^\w-]/g, '');
  const keys = useTileKeys(layout.places, selected, onSelect);
  const point = (id: string | undefined) => {
    setPointed(id);
    if (id) onPoint?.(id);
  };
  const { left, top, width, height } = layout.box;
  const active = Boolean(onSelect);
  const chosen = layout.shapes.find(({ id }) => id === selected);
  const shown = layout.shapes.find(({ id }) => id === pointed);
  return (
    <div
      className={classNames('ui-map', layout.outlines && 'ui-map-outlines')}
      onPointerLeave={() => point(undefined)}
    >
      <svg
        viewBox={`${left} ${top} ${width} ${height}`}
        role={active ? 'listbox' : 'img'}
        aria-label={label}
        style={customProperties({ '--hatch-fill': `url(#${hatch})` })}
        onKeyDown={active ? keys.onKeyDown : undefined}
      >
        <Hatch id={hatch} />
        <Shapes
          {...{ layout, valueFor, selected, active, point, onSelect }}
          tabStop={keys.tabStop}
        />
        <path className="ui-map-borders" d={layout.borders} />
        {shown && <path className="ui-map-ring ui-map-ring-point" d={shown.path} />}
        {chosen && <Chosen path={chosen.path} value={valueFor(chosen.id)} />}
        <Labels labels={labels} />
      </svg>
      {shown && <Tip shape={shown} box={layout.box} text={valueFor(shown.id).text} />}
    </div>
  );
}

interface TileMapProps extends MapProps {
  /** keep the identity of this array: the drawing is computed from it once */
  readonly tiles: readonly Tile[];
}

/** The map of equal hexagons, one per place; a place may be a block of several. */
export function TileMap({ tiles, ...rest }: TileMapProps) {
  const layout = useMemo(() => layoutOf(tiles), [tiles]);
  return <ShapeMap layout={layout} {...rest} />;
}

interface ShapesProps {
  readonly layout: Layout;
  readonly valueFor: (id: string) => TileValue;
  readonly selected: string | undefined;
  readonly active: boolean;
  readonly tabStop: string | undefined;
  readonly point: (id: string | undefined) => void;
  readonly onSelect: ((id: string) => void) | undefined;
}

const Shapes = ({ layout, valueFor, selected, active, tabStop, point, onSelect }: ShapesProps) =>
  layout.shapes.map((shape) => (
    <TileShape
      key={shape.id}
      shape={shape}
      value={valueFor(shape.id)}
      active={active}
      selected={shape.id === selected}
      tabStop={shape.id === tabStop}
      onPoint={point}
      onSelect={onSelect}
    />
  ));

const Labels = ({ labels }: { readonly labels: readonly MapLabel[] }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: drawn words cannot take the focus
  <g aria-hidden="true">
    {labels.map(({ text, at }) => (
      <text key={text} className="ui-map-text" x={at.x} y={at.y}>
        {text}
      </text>
    ))}
  </g>
);

interface TipProps {
  readonly shape: Shape;
  readonly box: Box;
  readonly text: string;
}

/** The tile says the same to a screen reader, so this is for the eye. */
const Tip = ({ shape, box, text }: TipProps) => (
  <div
    className="ui-map-tip"
    aria-hidden="true"
    style={customProperties({
      '--x': `${((shape.at.x - box.left) / box.width) * 100}%`,
      '--y': `${((shape.at.y - box.top) / box.height) * 100}%`,
    })}
  >
    <b>{shape.name}</b>
    {text}
  </div>
);

const Hatch = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern
      id={id}
      width="0.2"
      height="0.2"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="0.2" height="0.2" fill="#fff" />
      <path d="M0 0V0.2" stroke="#c5ccd5" strokeWidth="0.05" />
    </pattern>
  </defs>
);

/** Drawn last, so that no neighbour covers its ring. */
const Chosen = ({ path, value }: { readonly path: string; readonly value: TileValue }) => (
  <g
    className={`ui-tile ui-map-top ui-class-${value.level}`}
    data-hatched={value.hatched ? '' : undefined}
  >
    <path className="ui-map-ring ui-map-ring-outer" d={path} />
    <path className="ui-map-ring" d={path} />
    <path d={path} />
  </g>
);
