import type { MapLayout, Shape, Tile } from '@hub/ui';
import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { type Area, areaOf, areaPath, linePath } from './draw-area.ts';

type Areas = GeometryCollection;
type AreaObject = Polygon | MultiPolygon;

/** NIS codes of the municipalities of Brussels, which are one place here. */
const BRUSSELS = /^21\d{3}$/;
/** Fewer shapes than this of 300 is not the right file. */
const LEAST = 0.9;

const idOf = (geometry: GeometryObject): string => String(geometry.id ?? '');
const isArea = (geometry: GeometryObject): geometry is AreaObject =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** The layer of the file that knows the most of our places. */
function layerOf(topology: Topology, known: ReadonlySet<string>): Areas {
  const layers = Object.values(topology.objects).filter(
    (object): object is Areas => object.type === 'GeometryCollection',
  );
  const count = (layer: Areas) => layer.geometries.filter((one) => known.has(idOf(one))).length;
  const [best] = [...layers].sort((a, b) => count(b) - count(a));
  if (!best || count(best) < known.size * LEAST) {
    throw new Error('The boundary file does not hold these municipalities by NIS code.');
  }
  return best;
}

/**
 * A map of true shapes, on the same places as the tiles. Imports nothing of the pages, so that it stays a file of its own.
 * @param topology foreign data: TopoJSON in degrees
 * @param brussels the place that stands for all of Brussels
 */
export function boundaryLayout(
  topology: Topology,
  places: readonly Tile[],
  brussels: string,
): MapLayout {
  const known = new Set(places.map(({ id }) => id).filter((id) => id !== brussels));
  const layer = layerOf(topology, known);
  const shapes = places.flatMap((place): (Shape & { readonly area: Area })[] => {
    const own = layer.geometries.filter(
      (one): one is AreaObject =>
        isArea(one) && (place.id === brussels ? BRUSSELS.test(idOf(one)) : idOf(one) === place.id),
    );
    if (own.length === 0) return [];
    const area = areaOf(merge(topology, own).coordinates);
    const { id, name, group } = place;
    return [{ id, name, group, path: areaPath(area), at: area.centre, area }];
  });
  return {
    shapes,
    places: [...shapes].sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    borders: linePath(mesh(topology, layer, betweenGroups(places, brussels)).coordinates),
    box: boxOf(shapes.map(({ area }) => area)),
    outlines: true,
  };
}

/** Lines between places of different provinces; none along the edge of the map. */
function betweenGroups(places: readonly Tile[], brussels: string) {
  const groups = new Map(places.map(({ id, group }) => [id, group]));
  const groupOf = (one: GeometryObject) =>
    groups.get(BRUSSELS.test(idOf(one)) ? brussels : idOf(one)) ?? '';
  return (a: GeometryObject, b: GeometryObject) => a !== b && groupOf(a) !== groupOf(b);
}

function boxOf(areas: readonly Area[]): MapLayout['box'] {
  const left = Math.min(...areas.map((area) => area.left));
  const top = Math.min(...areas.map((area) => area.top));
  return {
    left,
    top,
    width: Math.max(...areas.map((area) => area.right)) - left,
    height: Math.max(...areas.map((area) => area.bottom)) - top,
  };
}
