import { contentKey } from './content-key.ts';
import { holdsKey } from './entity-keys.ts';
import type { PreparedFetch } from './prepare-plan.ts';
import { isRow, type Row } from './row.ts';

/** Equal representations are asked once: `targets[i]` are all the objects that `representations[i]` stands for. */
export interface EntityBatch {
  readonly representations: readonly Row[];
  readonly targets: readonly (readonly Row[])[];
}

type Wishes = Pick<
  PreparedFetch,
  'represent' | 'plainKey' | 'keys' | 'rewriteInput' | 'rewriteOutput'
>;

/** Groups objects by the representation that a fetch makes of them. Objects that cannot be represented stay as they are. */
export function gatherBatch(rows: readonly Row[], fetch: Wishes): EntityBatch {
  const batch = new Batch(fetch);
  for (const row of rows) batch.add(row);
  return batch;
}

class Batch implements EntityBatch {
  readonly representations: Row[] = [];
  readonly targets: Row[][] = [];
  readonly #fetch: Wishes;
  /** By type and the one value that tells its entities apart. */
  readonly #plain = new Map<string, Map<string, Row[]>>();
  /** By everything that is sent. */
  readonly #whole = new Map<string, Row[]>();

  constructor(fetch: Wishes) {
    this.#fetch = fetch;
  }

  add(row: Row): void {
    const { __typename: name } = row;
    const key = typeof name === 'string' ? this.#fetch.plainKey?.(name) : undefined;
    const value = key === undefined ? undefined : row[key];
    if (key === undefined || typeof value !== 'string') {
      this.#addWhole(row);
      return;
    }
    const ofType = this.#ofType(name as string);
    const places = ofType.get(value);
    if (places) places.push(row);
    else ofType.set(value, this.#first({ __typename: name, [key]: value }, row));
  }

  #ofType(name: string): Map<string, Row[]> {
    const kept = this.#plain.get(name);
    if (kept) return kept;
    const made = new Map<string, Row[]>();
    this.#plain.set(name, made);
    return made;
  }

  #addWhole(row: Row): void {
    const { represent, rewriteInput, keys } = this.#fetch;
    const representation = represent?.(row);
    if (!representation) return;
    rewriteInput?.(representation);
    if (!holdsKey(representation, keys.get(String(representation.__typename)) ?? [])) return;
    const key = keyOf(representation, row, this.#fetch);
    const places = this.#whole.get(key);
    if (places) places.push(row);
    else this.#whole.set(key, this.#first(representation, row));
  }

  #first(representation: Row, row: Row): Row[] {
    const places = [row];
    this.representations.push(representation);
    this.targets.push(places);
    return places;
  }
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
