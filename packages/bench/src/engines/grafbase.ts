import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { config } from '../config.ts';
import type { Program } from './child.ts';
import { type Graph, tokenHeader } from './graph.ts';
import { installPackages } from './install-packages.ts';

export const GRAFBASE_VERSION = '0.103.0';
/** The package with the program itself; `grafbase` would have its script fetch it. */
const PACKAGE = '@grafbase/cli-x86_64-unknown-linux-musl';

/** Grafbase, a native gateway written in Rust, as its development server: npm has no other form of it. */
export async function grafbase(graph: Graph, port: number): Promise<Program | undefined> {
  const folder = await installPackages(
    'grafbase',
    [`${PACKAGE}@${GRAFBASE_VERSION}`],
    config.engines,
  );
  if (!folder) return undefined;
  const settings = join(graph.folder, 'grafbase.toml');
  await writeFile(settings, grafbaseSettings(graph));
  return {
    command: [
      ...([join(folder, 'node_modules', PACKAGE, 'grafbase')] as const),
      ...['dev', '--config', settings, '--port', String(port)],
    ],
    // it unpacks its page there
    environment: { HOME: folder },
    isReady: () => answers(port),
  };
}

/** Its settings. It composes the graph of the subgraphs itself: it takes no supergraph of another composition. */
export function grafbaseSettings({ subgraphs }: Pick<Graph, 'subgraphs'>): string {
  const tables = subgraphs.map(
    ({ name, url, schema }) => `[subgraphs.${name}]
url = ${JSON.stringify(url)}
schema_path = ${JSON.stringify(schema)}

[[subgraphs.${name}.headers]]
rule = "forward"
name = "${tokenHeader(name)}"
rename = "authorization"
`,
  );
  return ['[[headers]]\nrule = "forward"\nname = "authorization"\n', ...tables].join('\n');
}

async function answers(port: number): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  }).catch(() => undefined);
  return response?.ok === true && 'data' in ((await response.json()) as object);
}
