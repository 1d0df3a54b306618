import { type Point, project } from './plane.ts';

/** A municipality as the map needs it, at its centroid. */
export interface Municipality extends Point {
  readonly nis: string;
  readonly name: string;
  /** empty for the municipalities of Brussels */
  readonly province: string;
}

/** Rows of the table: nis, name, province, lon, lat. */
export function readMunicipalities(csv: string): Municipality[] {
  const [head, ...rows] = csv.trim().split('\n');
  if (head !== 'nis,name,province,lon,lat') throw new Error(`Unexpected columns: ${head}`);
  return rows.map((row) => {
    const [nis = '', name = '', province = '', lon, lat] = row.split(',');
    return { nis, name, province, ...project(Number(lon), Number(lat)) };
  });
}
