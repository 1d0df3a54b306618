import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Audience } from '@hub/domain';
import type { HealthCheck, Logger, Tracer } from '@hub/server';
import type { Rates } from './budget/rates.ts';
import type { MachineSettings } from './clients/machines.ts';
import type { DeliveryOptions } from './delivery/delivery-routes.ts';
import type { CreateEngine } from './engine/engine.ts';
import type { SubgraphClient } from './engine/subgraph-client.ts';
import type { ExplainOptions } from './explain/explain-routes.ts';
import type { Mount } from './http/mounts.ts';
import type { LiveLimits } from './live/live-limits.ts';
import type { IssuerSettings } from './login/issuer.ts';
import type { GatewayMetrics } from './metrics/gateway-metrics.ts';
import type { Account, ResolveAccounts } from './session/account.ts';
import type { SessionLimits } from './session/session-limits.ts';

export interface GatewayOptions {
  /** Address at which browsers reach this gateway, without a path. */
  readonly origin: string;
  /** Supergraph per audience. */
  readonly contracts: ReadonlyMap<Audience, string>;
  readonly clients: readonly SubgraphClient[];
  readonly createEngine?: CreateEngine;
  /** Connection string of the gateway's own login. */
  readonly databaseUrl: string;
  readonly identity: IssuerSettings & {
    readonly resolveAccounts: ResolveAccounts;
    readonly homeOf: (account: Account) => string;
  };
  /** Programs that ask with a bearer token. */
  readonly machines: MachineSettings;
  readonly delivery: DeliveryOptions;
  readonly documents: DocumentOptions;
  /** Development only: a page that shows how operations are executed. */
  readonly explain?: ExplainOptions | undefined;
  readonly rates?: Partial<Rates>;
  /** Kinds of things of which pages may follow changes: those of the log and of events. */
  readonly liveTopics?: readonly string[] | undefined;
  readonly liveLimits?: Partial<LiveLimits> | undefined;
  /** Where it counts what it does; one of its own unless told. */
  readonly metrics?: GatewayMetrics | undefined;
  /** From so many milliseconds on an operation is slow, and gets a line in the log; a second unless told. */
  readonly slowMs?: number | undefined;
  /** False: what anybody may see is worked out anew each time. For measurements. */
  readonly publicCache?: boolean | undefined;
  /** Addresses or networks of the proxies in front, with commas: only their word counts for the address of a visitor. */
  readonly trustProxy?: string | undefined;
  /** Addresses or networks of the proxies that begin traces: only their `traceparent` counts, with what it says of sampling. */
  readonly trustTrace?: string | undefined;
  /** Where spans are recorded; none: nowhere. */
  readonly tracer?: Tracer | undefined;
  readonly mounts?: readonly Mount[];
  readonly checks?: Readonly<Record<string, HealthCheck>>;
  readonly log: Logger;
  /** How long sessions live; half an hour and eight hours unless told. */
  readonly sessionLimits?: SessionLimits | undefined;
  /** The clock of receipts; sessions live by the clock of the machine. */
  readonly now?: () => Date;
}

export interface DocumentOptions {
  /** Files or folders with the documents of the front-ends, by their hashes; read again when a hash is not known. */
  readonly places: readonly string[];
  /** Development and tests only: browsers may ask in their own words. */
  readonly allowFree?: boolean;
}

export interface Gateway {
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** From now on `/health/ready` says no, and pages that wait for news are sent elsewhere. */
  stopReceiving(): void;
  /**
   * Serves other supergraphs from now on; what is being answered ends on the ones it began with.
   * @throws when one of them cannot be served: then all stay as they are
   */
  replaceContracts(contracts: ReadonlyMap<Audience, string>): void;
  stop(): Promise<void>;
}
