import { type OperationDefinitionNode, parse, print } from 'graphql';
import { manifestsAt, readManifest } from '../documents/manifest.ts';

/** The documents of one front-end. */
export interface DocumentPlaces {
  readonly name: string;
  /** The first of them that holds a manifest counts: in development the sources, else the build. */
  readonly places: readonly string[];
}

export interface ListedDocument {
  readonly hash: string;
  readonly name: string;
  readonly kind: string;
  readonly text: string;
  readonly variables: readonly ListedVariable[];
}

interface ListedVariable {
  readonly name: string;
  readonly type: string;
}

export interface ListedGroup {
  readonly name: string;
  readonly documents: readonly ListedDocument[];
}

/** What each front-end may ask, by name. Read at every question: who develops changes it. */
export function listDocuments(frontends: readonly DocumentPlaces[]): Promise<ListedGroup[]> {
  return Promise.all(
    frontends.map(async ({ name, places }) => ({ name, documents: await documentsAt(places) })),
  );
}

async function documentsAt(places: readonly string[]): Promise<ListedDocument[]> {
  for (const place of places) {
    const manifests = await manifestsAt(place);
    const found = new Map(manifests.flatMap((text) => [...readManifest(text)]));
    if (found.size > 0) return [...found].map(describe).sort(byName);
  }
  return [];
}

const byName = (one: ListedDocument, other: ListedDocument) => one.name.localeCompare(other.name);

/** What a list needs to know of a document. */
export function describe([hash, text]: readonly [string, string]): ListedDocument {
  const operation = parse(text).definitions.find(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  );
  return {
    hash,
    name: operation?.name?.value ?? hash.slice(0, 8),
    kind: operation?.operation ?? 'query',
    text,
    variables: (operation?.variableDefinitions ?? []).map(({ variable, type }) => ({
      name: variable.name.value,
      type: print(type),
    })),
  };
}
