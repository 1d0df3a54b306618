// Child process: the canned subgraphs, each at its port. What was asked before is answered from memory, so that what is
// measured is the gateway in front.
import { createServer, type IncomingMessage } from 'node:http';
import { graphql } from 'graphql';
import { cannedSubgraphs } from './canned-graph.ts';

const ports = process.argv.slice(2).map(Number);
/** More different questions than a run asks. */
const MOST_ANSWERS = 5_000;

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

for (const [index, { schema }] of cannedSubgraphs().entries()) {
  const answers = new Map<string, Buffer>();
  const answerTo = async (body: string): Promise<Buffer> => {
    const known = answers.get(body);
    if (known) return known;
    const { query: source, variables: variableValues, operationName } = JSON.parse(body);
    const result = await graphql({ schema, source, variableValues, operationName });
    const answer = Buffer.from(JSON.stringify(result));
    if (answers.size < MOST_ANSWERS) answers.set(body, answer);
    return answer;
  };
  const server = createServer(async (request, response) => {
    const answer = await answerTo(await textOf(request));
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
      .end(answer);
  });
  server.keepAliveTimeout = 65_000;
  server.listen(ports[index], '127.0.0.1');
}
process.stdout.write('ready\n');
