import { TileMap, type TileValue } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import { PLACES, tilesOfKey } from './places.ts';

interface Props {
  /** key of a local government */
  readonly place: string;
  readonly name: string;
}

/** A small map that only says where it lies. */
export function LocatorMap({ place, name }: Props) {
  const { t } = useLingui();
  const own = new Set(tilesOfKey(place));
  if (own.size === 0) return null;
  const valueFor = (tile: string): TileValue =>
    own.has(tile) ? { level: 2, text: '' } : { level: 0, text: '' };
  return (
    <div className="public-locator">
      <TileMap
        label={t`${name} op de kaart van Vlaanderen`}
        tiles={PLACES}
        valueFor={valueFor}
        selected={own.size === 1 ? [...own][0] : undefined}
      />
    </div>
  );
}
