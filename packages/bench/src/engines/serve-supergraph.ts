// Child process, and by hand: any supergraph behind the hub's executor, without login and limits.
//   node --import @oxc-node/core/register src/engines/serve-supergraph.ts supergraph.graphql 4000
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRemoteClient, createStandalone, type SubgraphClient } from '@hub/gateway';
import { createLogger, createTokenIssuer, newContextKey, newInternalKeys } from '@hub/server';
import { graphql } from 'graphql';
import { cannedSubgraphs } from './canned-graph.ts';
import { subgraphsOf } from './subgraphs-of.ts';

const [, , file = '', port = '4000', mode = 'http'] = process.argv;
const supergraph = readFileSync(file, 'utf8');
const { privateKey } = await newInternalKeys();
const tokens = createTokenIssuer({ privateKey, contextKey: newContextKey() });

/** The canned subgraphs in this process. */
const inProcess = (): SubgraphClient[] =>
  cannedSubgraphs().map(({ name, schema }) => {
    const answers = new Map<string, string>();
    return {
      name,
      async ask({ query, variables, operationName }) {
        const key = query + JSON.stringify(variables);
        const known = answers.get(key);
        if (known) return JSON.parse(known);
        const result = await graphql({
          ...{ schema, source: query, variableValues: variables },
          operationName: operationName ?? null,
        });
        const text = JSON.stringify(result);
        answers.set(key, text);
        return JSON.parse(text);
      },
    };
  });

const standalone = await createStandalone({
  supergraph,
  clients:
    mode === 'in-process'
      ? inProcess()
      : subgraphsOf(supergraph).map(({ name, url }) => createRemoteClient(name, { url, tokens })),
  log: createLogger('supergraph', { level: 'error' }),
});
const server = createServer(standalone.handle);
server.listen(Number(port), () => process.stdout.write('ready\n'));
process.once('SIGTERM', async () => {
  server.close();
  server.closeIdleConnections();
  await standalone.stop();
  process.exit();
});
