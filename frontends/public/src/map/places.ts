import type { MapLabel, Tile } from '@hub/ui';
import table from './data/tiles-2022.json';

/** Key of the block of Brussels, for which the Vlaamse Gemeenschapscommissie files. */
export const VGC = 'vgc';
/** The six municipalities with language facilities round Brussels file through vzw de Rand. */
export const RAND = 'vzw-de-rand';
const RAND_FACILITIES: ReadonlySet<string> = new Set([
  '23098',
  '23099',
  '23100',
  '23101',
  '23102',
  '23103',
]);

type Row = readonly [nis: string, name: string, province: number, q: number, r: number];
const ROWS = table.tiles as unknown as readonly Row[];
const VGC_NAME = 'Vlaamse Gemeenschapscommissie (VGC)';

/** Every place of the map: the 300 municipalities of 2022 and the block of Brussels. */
export const PLACES: readonly Tile[] = [
  ...ROWS.map(([nis, name, province, q, r]) => ({
    id: nis,
    name,
    group: table.provinces[province] ?? '',
    cells: [{ q, r }],
  })),
  {
    id: VGC,
    name: VGC_NAME,
    group: 'Brussel',
    cells: table.brussels.map(([q = 0, r = 0]) => ({ q, r })),
  },
];

const BY_ID = new Map(PLACES.map((place) => [place.id, place]));

export const placeOf = (id: string): Tile | undefined => BY_ID.get(id);

/** Places that a key stands for on the map: itself, or the six for vzw de Rand. */
export const tilesOfKey = (key: string): readonly string[] =>
  key === RAND ? [...RAND_FACILITIES] : BY_ID.has(key) ? [key] : [];

/** Address of the page of a local government. */
export const placeHref = (key: string): string => `/gemeente/${key}`;

/** Names of the provinces, in the sea and the land round the map. */
export const PROVINCE_LABELS: readonly MapLabel[] = [
  { text: 'West-Vlaanderen', at: { x: 6.6, y: 2.6 } },
  { text: 'Oost-Vlaanderen', at: { x: 11.6, y: 3.5 } },
  { text: 'Antwerpen', at: { x: 26.4, y: 1.9 } },
  { text: 'Limburg', at: { x: 29.9, y: 3.5 } },
  { text: 'Vlaams-Brabant', at: { x: 21.5, y: 13.4 } },
];
