import type { Audience } from '@hub/domain';
import { createConfiguredEngine } from './engine/configured-engine.ts';
import type { Gateway, GatewayOptions } from './gateway-options.ts';
import type { Purse } from './graphql/charge.ts';
import { type ContractServers, startContractServers } from './graphql/contract-servers.ts';
import { replaceAll } from './graphql/replace-all.ts';
import type { GatewayMetrics } from './metrics/gateway-metrics.ts';

export interface ServedContracts {
  readonly servers: ContractServers['byAudience'];
  /** The supergraphs of this moment. */
  readonly current: () => ReadonlyMap<Audience, string>;
  readonly replace: Gateway['replaceContracts'];
}

interface Surroundings {
  readonly purse: Purse;
  readonly metrics: GatewayMetrics;
  /** Hears of every change that goes through a contract, and of every other graph. */
  readonly onChange: () => void;
}

/** Serves the contracts, and others in their place when it is told to. */
export async function serveContracts(
  { contracts, clients, createEngine = createConfiguredEngine, machines, log }: GatewayOptions,
  { purse, metrics, onChange }: Surroundings,
): Promise<ServedContracts> {
  let served = contracts;
  const { byAudience, replacements } = await startContractServers({
    ...{ contracts, clients, createEngine, purse, metrics, onChange, log },
    machineAudiences: machines.audiences,
  });
  return {
    servers: byAudience,
    current: () => served,
    replace(wanted) {
      try {
        served = replaceAll(replacements, served, wanted);
        metrics.reloaded('served');
      } catch (error) {
        metrics.reloaded('refused');
        throw error;
      } finally {
        onChange();
      }
    },
  };
}
