import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GRAPH_FOLDER } from './hub.ts';

interface Address {
  readonly name: string;
  readonly url: string;
}

/** The agency's contract as it is committed, with the addresses of running services instead of those that lead nowhere. */
export async function agencyContract(services: readonly Address[]): Promise<string> {
  const committed = await readFile(join(GRAPH_FOLDER, 'agency.supergraph.graphql'), 'utf8');
  return withAddresses(committed, services);
}

/** @throws when the graph has no such subgraph */
export const withAddresses = (supergraph: string, services: readonly Address[]): string =>
  services.reduce((text, { name, url }) => {
    const address = new RegExp(`(?<=@join__graph\\(name: "${name}", url: )"[^"]*"`);
    if (!address.test(text)) throw new Error(`The graph has no subgraph ${name}.`);
    return text.replace(address, () => JSON.stringify(url));
  }, supergraph);
