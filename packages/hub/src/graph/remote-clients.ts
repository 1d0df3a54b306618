import { createRemoteClient, type SubgraphClient, type SubgraphFailure } from '@hub/gateway';
import { createTokenIssuer, type Logger } from '@hub/server';
import type { Secrets } from '../secrets.ts';

interface RemoteOptions {
  readonly secrets: Pick<Secrets, 'contextKey' | 'internalKeys'>;
  readonly log: Logger;
}

/** The way to each service that runs in a process of its own. */
export function remoteClients(
  urls: Readonly<Record<string, string>>,
  { secrets: { contextKey, internalKeys }, log }: RemoteOptions,
): SubgraphClient[] {
  const tokens = createTokenIssuer({ privateKey: internalKeys.privateKey, contextKey });
  const onFailure = failureLog(log);
  return Object.entries(urls).map(([name, url]) =>
    createRemoteClient(name, { url, tokens, onFailure }),
  );
}

export const failureLog =
  (log: Logger): SubgraphFailure =>
  (service, err, { traceId }) =>
    log.error({ service, traceId, err }, 'a subgraph gave no answer');
