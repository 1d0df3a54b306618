import { contentKey } from './content-key.ts';
import { holdsKey } from './entity-keys.ts';
import type { PreparedFetch } from './prepare-plan.ts';
import { isRow, type Row } from './row.ts';

/** Equal representations are asked once: `targets[i]` are all the objects that `representations[i]` stands for. */
export interface EntityBatch {
  readonly representations: readonly Row[];
  readonly targets: readonly (readonly Row[])[];
}

type Wishes = Pick<PreparedFetch, 'represent' | 'keys' | 'rewriteInput' | 'rewriteOutput'>;

/** Groups objects by the representation that a fetch makes of them. Objects that cannot be represented stay as they are. */
export function gatherBatch(rows: readonly Row[], fetch: Wishes): EntityBatch {
  const representations: Row[] = [];
  const targets: Row[][] = [];
  const known = new Map<string, Row[]>();
  for (const row of rows) {
    const representation = fetch.represent?.(row);
    if (!representation) continue;
    fetch.rewriteInput?.(representation);
    const keys = fetch.keys.get(String(representation.__typename)) ?? [];
    if (!holdsKey(representation, keys)) continue;
    const key = keyOf(representation, row, fetch);
    const places = known.get(key);
    if (places) {
      places.push(row);
    } else {
      const first = [row];
      known.set(key, first);
      representations.push(representation);
      targets.push(first);
    }
  }
  return { representations, targets };
}

/** A rewrite of the answer depends on the type that the object had before, which an interface object hides. */
function keyOf(representation: Row, row: Row, { rewriteOutput }: Wishes): string {
  const key = contentKey(representation);
  return rewriteOutput ? `${key} ${String(row.__typename)}` : key;
}

/** The entities of an answer, one per representation. Throws when the subgraph broke that promise. */
export function entitiesOf(data: Row, count: number): readonly (Row | null)[] {
  const { _entities: entities } = data;
  if (!Array.isArray(entities)) {
    throw new Error('Expected "data._entities" in response to be an array');
  }
  if (entities.length !== count) {
    throw new Error(`Expected "data._entities" to contain ${count} elements`);
  }
  return entities.map((entity: unknown) => (isRow(entity) ? entity : null));
}
