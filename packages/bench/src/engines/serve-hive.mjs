// Child process: Hive gateway, as its documentation starts it in a program of one's own.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [, , file, port, folder, planner] = process.argv;
const from = createRequire(`${folder}/`);
const load = (name) => import(pathToFileURL(from.resolve(name)).href);
const { createGatewayRuntime } = await load('@graphql-hive/gateway-runtime');
const native = planner === 'native' ? await load('@graphql-hive/router-runtime') : undefined;
const gateway = createGatewayRuntime({
  supergraph: readFileSync(file, 'utf8'),
  logging: false,
  landingPage: false,
  maskedErrors: false,
  propagateHeaders: {
    fromClientToSubgraphs: ({ request: { headers }, subgraphName }) => ({
      authorization: headers.get(`x-token-${subgraphName}`) ?? headers.get('authorization') ?? '',
    }),
  },
  ...(native && { unifiedGraphHandler: native.unifiedGraphHandler }),
});
createServer(gateway).listen(Number(port), () => process.stdout.write('ready\n'));
