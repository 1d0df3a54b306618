import { hubFetch } from '@hub/client';

/** What a deployment may say about its map, in `config.json` below `map`. */
export interface MapConfig {
  /** address of a TopoJSON whose shapes are keyed by NIS code */
  readonly boundaries: string;
  /** who made the boundaries; shown below the map */
  readonly credit: string | undefined;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads foreign JSON; anything unexpected means: no boundaries. */
export function readMapConfig(config: unknown): MapConfig | undefined {
  const map = (config as { readonly map?: { readonly [key: string]: unknown } } | null)?.map;
  const boundaries = text(map?.boundaries);
  return boundaries === undefined ? undefined : { boundaries, credit: text(map?.credit) };
}

/** Beside the folder of the built files. Not spelled out below, or the build would take it for an asset of its own. */
const CONFIG = '../config.json';

/** The configuration of this deployment, or nothing: most have none, and the tiles need none. */
export async function fetchMapConfig(): Promise<MapConfig | undefined> {
  const response = await hubFetch(new URL(CONFIG, import.meta.url).href);
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return response.ok && isJson ? readMapConfig(await response.json()) : undefined;
}
