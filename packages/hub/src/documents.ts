import { join } from 'node:path';
import type { DeliveryOptions, GatewayOptions } from '@hub/gateway';
import { nodeEnvironment } from './config.ts';

type Documents = GatewayOptions['documents'];

/**
 * Where the documents of the front-ends are: beside their builds. Who develops has no builds, so then those beside the
 * sources count as well, and a page may ask in its own words.
 * @throws when that is asked for in production: it is what protects sessions and public from questions that nobody weighed.
 */
export function documentsOf(
  root: string,
  { remotes }: DeliveryOptions,
  allowFree: boolean,
  environment: string | undefined = nodeEnvironment(),
): Documents {
  if (allowFree && environment === 'production') {
    throw new Error('Free documents are for development: production has no HUB_FREE_DOCUMENTS.');
  }
  const built = remotes.map(({ folder }) => builtDocuments(folder));
  const sources = remotes.map(({ name }) => sourceDocuments(root, name));
  return { places: allowFree ? [...built, ...sources] : built, allowFree };
}

/** What the builds of a front-end left. */
export const builtDocuments = (folder: string): string => join(folder, 'documents');

/** What the sources of a front-end ask now. */
export const sourceDocuments = (root: string, name: string): string =>
  join(root, 'frontends', name, 'src/generated/trusted-documents.json');
