import { ShapeMap, type TileValue } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import { tilesOfKey } from './places.ts';
import { useDrawnMap } from './use-drawn-map.ts';

interface Props {
  /** key of a local government */
  readonly place: string;
  readonly name: string;
}

/** A small map that only says where it lies. */
export function LocatorMap({ place, name }: Props) {
  const { t } = useLingui();
  const { layout } = useDrawnMap();
  const own = new Set(tilesOfKey(place));
  if (own.size === 0) return null;
  const valueFor = (tile: string): TileValue =>
    own.has(tile) ? { level: 2, text: '' } : { level: 0, text: '' };
  return (
    <div className="public-locator">
      <ShapeMap
        label={t`${name} op de kaart van Vlaanderen`}
        layout={layout}
        valueFor={valueFor}
        selected={own.size === 1 ? [...own][0] : undefined}
      />
    </div>
  );
}
