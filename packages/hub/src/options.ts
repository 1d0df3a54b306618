import type { Rates, SessionLimits } from '@hub/gateway';
import type { TracingSettings } from '@hub/server';
import type { DemoPerson } from './demo/demo-accounts.ts';

/** How to start the hub. Everything has a default that fits a newcomer's machine. */
export interface HubOptions {
  /** Folder for the embedded database and the secrets. */
  readonly dataDir?: string;
  /** A PostgreSQL 16+ of your own instead of the embedded one: connection string of the database's owner. */
  readonly databaseUrl?: string | undefined;
  /** Wanted port; the next free one when it is busy. 0 = any. */
  readonly port?: number;
  readonly host?: string;
  /** Address that browsers use, when a proxy stands in front. */
  readonly origin?: string | undefined;
  /** Invented rows, demo persons and the embedded identity provider. */
  readonly demo?: boolean;
  /** Login service of the organisation; needed without the demonstration. */
  readonly identity?: { issuer: string; clientId: string; clientSecret: string } | undefined;
  /** More persons of the embedded identity provider, for tests: every role, every relation. */
  readonly people?: readonly DemoPerson[] | undefined;
  /** How long sessions live; tests make them short. */
  readonly sessionLimits?: SessionLimits | undefined;
  /** The base of the hub's clock; tests move it further by `hub.clock`. */
  readonly clock?: () => Date;
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Where the log goes instead of the standard output. */
  readonly logTo?: { write(line: string): void };
  /** Development and tests only: a page may ask in its own words. Refused in production. */
  readonly allowFreeDocuments?: boolean;
  /** Development only: the page /dev/explain shows how operations are executed. Refused in production. */
  readonly explain?: boolean;
  /** What may be asked per minute, where it is not the usual; tests and loads ask more than people do. */
  readonly rates?: Partial<Rates>;
  /** Where Prometheus reads the metrics; without a port nowhere. */
  readonly metrics?: { readonly port?: number | undefined; readonly host?: string };
  /** From so many milliseconds on an operation gets a line in the log. */
  readonly slowMs?: number | undefined;
  /** Folder whose supergraphs are served, also when they are replaced; none: those of this build. */
  readonly graphFolder?: string | undefined;
  /** False: what anybody may see is worked out anew each time. */
  readonly publicCache?: boolean | undefined;
  /** Addresses or networks of the proxies in front, with commas. Without it nobody's word counts for a visitor's address. */
  readonly trustProxy?: string | undefined;
  /** Addresses or networks of the proxies that begin traces. Without it every request begins its own. */
  readonly trustTrace?: string | undefined;
  /** Where spans are sent; without it none are made. */
  readonly tracing?: TracingSettings | undefined;
  /** Folder of the built files, per front-end. */
  readonly frontends?: Readonly<Record<string, string>>;
  /** Address of a service that runs in a process of its own, per service. */
  readonly subgraphUrls?: Readonly<Record<string, string>>;
}
