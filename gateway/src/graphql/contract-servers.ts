import type { Audience } from '@hub/domain';
import type { Logger } from '@hub/server';
import type { CreateEngine } from '../engine/engine.ts';
import { hearChanges } from '../engine/hear-changes.ts';
import { joinQuestions } from '../engine/join-questions.ts';
import { meterClient } from '../engine/meter-client.ts';
import { splitRepresentations } from '../engine/split-representations.ts';
import type { SubgraphClient } from '../engine/subgraph-client.ts';
import type { GatewayMetrics } from '../metrics/gateway-metrics.ts';
import type { Purse } from './charge.ts';
import { type ContractServer, startContractServer } from './contract-server.ts';
import type { Replace } from './replace-all.ts';
import type { ReportErrors } from './trace-errors.ts';

export interface ContractServersOptions {
  readonly contracts: ReadonlyMap<Audience, string>;
  readonly clients: readonly SubgraphClient[];
  readonly createEngine: CreateEngine;
  readonly machineAudiences: readonly Audience[];
  readonly purse: Purse;
  readonly metrics: Pick<GatewayMetrics, 'fetched'>;
  /** Hears of every change that went through a contract. */
  readonly onChange: () => void;
  readonly log: Logger;
}

export interface ContractServers {
  readonly byAudience: ReadonlyMap<Audience, ContractServer>;
  /** How each contract's supergraph is replaced. */
  readonly replacements: ReadonlyMap<Audience, Replace>;
}

/** One server per contract; they share the ways to the subgraphs. */
export async function startContractServers(
  options: ContractServersOptions,
): Promise<ContractServers> {
  const { contracts, createEngine, machineAudiences, log } = options;
  let changes = 0;
  const onChange = () => {
    changes += 1;
    options.onChange();
  };
  const clients = new Map(
    options.clients.map((client) => [
      client.name,
      meterClient(
        hearChanges(splitRepresentations(joinQuestions(client)), onChange),
        options.metrics,
      ),
    ]),
  );
  const byAudience = new Map<Audience, ContractServer>();
  const replacements = new Map<Audience, Replace>();
  for (const [audience, supergraph] of contracts) {
    const logger = log.child({ contract: audience });
    const offerUpdate = (replace: Replace) => void replacements.set(audience, replace);
    const engine = createEngine({ supergraph, clients, logger, offerUpdate });
    const server = await startContractServer({
      engine,
      logger,
      reportErrors: reportTo(logger),
      purse: options.purse,
      changes: () => changes,
      describesItselfToMachines: machineAudiences.includes(audience),
    });
    byAudience.set(audience, server);
  }
  return { byAudience, replacements };
}

/** A refused document is the client's business; everything else is worth a line with its cause. */
function reportTo(log: Logger): ReportErrors {
  return (errors, { traceId, document }, operation) => {
    for (const error of errors) {
      const { code, serviceName } = error.extensions;
      const cause = error.originalError ?? error;
      const line = { traceId, operation, code, service: serviceName, path: error.path };
      if (document === 'trusted' && code === 'GRAPHQL_VALIDATION_FAILED')
        log.warn(line, 'a document of a front-end does not fit the contract of who asked');
      else if (typeof code === 'string' && QUIET.has(code)) log.debug(line, error.message);
      else log.error({ ...line, err: cause }, 'an operation met an error');
    }
  };
}

const QUIET = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CONFLICT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_COSTLY',
  'RATE_LIMITED',
  'SUBGRAPH_UNAVAILABLE',
  'UNAUTHENTICATED',
]);
