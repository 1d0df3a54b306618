import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { config } from '../config.ts';
import { withRightAnswers } from '../engines/answers.ts';
import { OTHERS, STOCK } from '../engines/engine.ts';
import { type Comparison, measureEach, type Tell } from '../engines/figures.ts';
import { writeGraph } from '../engines/graph.ts';
import { chosen } from '../engines/loads.ts';
import type { Load } from '../engines/measure.ts';
import type { BenchOperation } from '../engines/operations.ts';
import type { Running } from '../engines/running.ts';
import { type Started, startEngines } from '../engines/start-engines.ts';
import { watchAll } from '../engines/watched.ts';
import { agencyContract } from './agency-contract.ts';
import { type Installation, startInstallation } from './installation.ts';
import { findScreens } from './screens.ts';
import { DISTRIBUTED, SINGLE_NODE } from './targets.ts';
import { oursWording, tokenWording } from './wordings.ts';

/**
 * The hub in one process, the hub distributed, and other engines in front of the same services, all on one PostgreSQL with the
 * rows of the demonstration. The processor time of every process counts, except that of the load generator.
 */
export async function compareEndToEnd(tell: Tell): Promise<Comparison> {
  const installation = await startInstallation(tell);
  const folder = await mkdtemp(join(tmpdir(), 'hub-engines-'));
  let started: readonly Started[] = [];
  try {
    const { services } = installation;
    const supergraph = await agencyContract(services);
    const graph = await writeGraph(folder, { supergraph, subgraphs: services });
    const found = await startEngines([STOCK, ...OTHERS], graph, tell);
    started = found.started;
    tell('logging people in');
    const ours = await oursOf(installation);
    const screens = await findScreens(ours.single);
    const [stock, ...others] = othersOf(installation, started);
    const { right, left } = await withRightAnswers(
      [...(stock ? [stock] : []), ours.single, ours.distributed, ...others],
      screens,
    );
    return {
      figures: await measureEach(right, loadsOf(screens), tell),
      left: [...found.left, ...left],
    };
  } finally {
    for (const { child } of started) child.stop();
    await installation.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A session is a row in the database, so both hubs know it. */
async function oursOf(
  installation: Installation,
): Promise<Record<'single' | 'distributed', Running>> {
  const { single, distributed, database, behindGateway } = installation;
  const word = await oursWording(`http://localhost:${single.port}`);
  return {
    single: {
      ...{ name: SINGLE_NODE, port: single.port, word },
      watched: watchAll([single.child, database]),
    },
    distributed: {
      ...{ name: DISTRIBUTED, port: distributed.port, word },
      watched: watchAll([distributed.child, behindGateway]),
    },
  };
}

function othersOf(
  { services, secrets, behindGateway }: Installation,
  started: readonly Started[],
): Running[] {
  const names = services.map(({ name }) => name);
  const word = tokenWording(secrets, names);
  return started.map(({ name, port, child }) => ({
    ...{ name, port, word },
    watched: watchAll([child, behindGateway]),
  }));
}

/** More turns and a longer warm-up than at the gateway alone: a screen costs so much that few requests fit in either. */
const TURNS = { warmUp: { requests: 3_000, mostSeconds: 20 }, wakeSeconds: 2, turns: 7 };

const loadsOf = (screens: readonly BenchOperation[]): Load[] =>
  chosen(
    screens.map((operation) => ({
      ...{ operation, connections: 16, seconds: config.seconds, ...TURNS },
      // nobody logs in for what is public
      users: operation.trusted?.audience === 'public' ? 'same' : 'different',
    })),
    config.only,
  );
