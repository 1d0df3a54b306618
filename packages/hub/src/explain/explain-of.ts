import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DeliveryOptions, ExplainOptions, GatewayOptions } from '@hub/gateway';
import { nodeEnvironment } from '../config.ts';
import { builtDocuments, sourceDocuments } from '../documents.ts';

/** Inter, the font of the house. */
const FONT = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/**
 * What the page of the development mode is made of: its files, the styles of the house, and the documents that may be asked.
 * @throws in production: query plans and SQL are a map of the inside for whoever looks for a way in, and watching costs time.
 */
export function explainOf(
  root: string,
  { remotes }: DeliveryOptions,
  { places }: GatewayOptions['documents'],
  environment: string | undefined = nodeEnvironment(),
): ExplainOptions {
  if (environment === 'production') {
    throw new Error('Explaining is for development: production has no HUB_EXPLAIN.');
  }
  const known = new Set(places);
  return {
    page: join(root, 'gateway/src/explain/page'),
    styles: join(root, 'packages/ui/src/styles'),
    font: createRequire(import.meta.url).resolve(FONT),
    frontends: remotes.map(({ name, folder }) => ({
      name,
      places: [sourceDocuments(root, name), builtDocuments(folder)].filter((p) => known.has(p)),
    })),
  };
}
