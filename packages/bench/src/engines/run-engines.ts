import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { config } from '../config.ts';
import { freePort } from '../free-port.ts';
import { answerOf } from './answers.ts';
import { cannedSubgraphs, cannedSupergraph } from './canned-graph.ts';
import { type Child, startChild } from './child.ts';
import { ENGINES, type Engine } from './engine.ts';
import { type Load, type Measured, measure } from './measure.ts';
import { dossiers, OPERATIONS } from './operations.ts';

/** What was measured, and what could not be. */
export interface Comparison {
  readonly figures: readonly Figure[];
  /** Engines that are not in the figures, and why. */
  readonly left: readonly { readonly engine: string; readonly why: string }[];
}

export interface Figure extends Measured {
  readonly engine: string;
  readonly operation: string;
  readonly users: Load['users'];
  readonly connections: number;
}

const USUAL = { users: 'different', connections: 16 } as const;

/** Every load that every engine gets, in this order. */
const loads = (): Omit<Load, 'seconds'>[] => [
  ...OPERATIONS.flatMap((operation) => [
    { ...USUAL, operation },
    { ...USUAL, operation, users: 'same' as const },
  ]),
  ...[10, 100, 1_000, 10_000].map((first) => ({
    ...USUAL,
    operation: dossiers(first),
    connections: 2,
  })),
  ...[1, 64].map((connections) => ({
    ...USUAL,
    operation: OPERATIONS[1] ?? dossiers(1),
    connections,
  })),
];

interface Running {
  readonly engine: Engine;
  readonly port: number;
  readonly child: Child;
}

/** Starts all engines in front of the same subgraphs, compares their answers, and measures one after the other. */
export async function compareEngines(tell: (line: string) => void): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-engines-'));
  const left: { engine: string; why: string }[] = [];
  const children: Child[] = [];
  try {
    const supergraph = await startSubgraphs(folder, children);
    const running: Running[] = [];
    for (const engine of ENGINES) {
      tell(`starting ${engine.name}`);
      const started = await start(engine, supergraph, children);
      if ('why' in started) left.push({ engine: engine.name, why: started.why });
      else running.push(started);
    }
    const right = await withRightAnswers(running, left);
    const figures: Figure[] = [];
    for (const load of loads()) {
      for (const { engine, port, child } of right) {
        const measured = await measure(port, child, { ...load, seconds: config.seconds });
        const { operation, users, connections } = load;
        figures.push({
          ...measured,
          engine: engine.name,
          operation: operation.name,
          users,
          connections,
        });
        tell(
          `${operation.name}, ${users} users, ${connections}: ${engine.name}: ${measured.requestsPerSecond.toFixed(0)}/s`,
        );
      }
    }
    return { figures, left };
  } finally {
    for (const child of children) child.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function startSubgraphs(folder: string, children: Child[]): Promise<string> {
  const names = cannedSubgraphs().map(({ name }) => name);
  const ports: number[] = [];
  for (const _ of names) ports.push(await freePort());
  const file = fileURLToPath(new URL('serve-subgraphs.ts', import.meta.url));
  children.push(
    await startChild(['--import', '@oxc-node/core/register', file, ...ports.map(String)]),
  );
  const supergraph = join(folder, 'supergraph.graphql');
  const addressOf = (name: string) => `http://127.0.0.1:${ports[names.indexOf(name)]}/graphql`;
  await writeFile(supergraph, cannedSupergraph(addressOf));
  return supergraph;
}

async function start(
  engine: Engine,
  supergraph: string,
  children: Child[],
): Promise<Running | { readonly why: string }> {
  const port = await freePort();
  const command = await engine.command(supergraph, port);
  if (!command) return { why: 'it does not install here' };
  try {
    const child = await startChild(command, engine.environment);
    children.push(child);
    return { engine, port, child };
  } catch (error) {
    return {
      why: `it does not start: ${error instanceof Error ? error.message.slice(0, 300) : error}`,
    };
  }
}

/** Speed of a wrong answer is no figure. */
async function withRightAnswers(
  running: readonly Running[],
  left: { engine: string; why: string }[],
): Promise<Running[]> {
  const [first] = running;
  const right: Running[] = [];
  for (const one of running) {
    const wrong = first && (await firstDifference(first.port, one.port));
    if (wrong) left.push({ engine: one.engine.name, why: wrong });
    else right.push(one);
  }
  return right;
}

async function firstDifference(rightPort: number, port: number): Promise<string | undefined> {
  for (const operation of [...OPERATIONS, dossiers(100)]) {
    try {
      const [expected, found] = [
        await answerOf(rightPort, operation, 3),
        await answerOf(port, operation, 3),
      ];
      if (!isDeepStrictEqual(found, expected)) return `another answer to ${operation.name}`;
    } catch (error) {
      return `${operation.name}: ${error instanceof Error ? error.message.slice(0, 300) : error}`;
    }
  }
  return undefined;
}
