import type { TileMap } from './make-tile-map.ts';

/** The committed form: one line per municipality, so that a change reads as a diff. */
export function tileTable({ tiles, brussels }: TileMap, year: number): string {
  const provinces = [...new Set(tiles.map(({ province }) => province))].sort();
  const rows = [...tiles]
    .sort((a, b) => a.nis.localeCompare(b.nis))
    .map(({ nis, name, province, cell }) =>
      JSON.stringify([nis, name, provinces.indexOf(province), cell.q, cell.r]),
    );
  return `{
"year": ${year},
"provinces": ${JSON.stringify(provinces)},
"brussels": ${JSON.stringify(brussels.map(({ q, r }) => [q, r]))},
"tiles": [
${rows.join(',\n')}
]
}
`;
}
