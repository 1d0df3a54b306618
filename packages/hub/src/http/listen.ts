import { createServer, type RequestListener, type Server } from 'node:http';
import { listenOnNextFreePort } from '@hub/server';
import { starting } from './starting.ts';

export interface Listening {
  readonly port: number;
  /** From now on requests go here. */
  serve(listener: RequestListener): void;
  /** Takes no new connections, lets running requests end, then closes. */
  close(): Promise<void>;
}

/** Both loopback addresses: browsers take either for "localhost". */
const LOOPBACK = ['127.0.0.1', '::1'];
const DRAIN_MS = 10_000;

/**
 * Takes the wanted port or the next free one, and answers "starting" until there is something to serve: the port is known,
 * and ours, before the parts that print it are built.
 */
export async function listen(wanted: number, host: string): Promise<Listening> {
  let current: RequestListener = starting;
  const servers = await listenOnNextFreePort(wanted, (port) =>
    openAll(host === 'localhost' ? LOOPBACK : [host], port, (request, response) =>
      current(request, response),
    ),
  );
  return {
    port: portOf(servers),
    serve: (listener) => {
      current = listener;
    },
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

async function openAll(
  hosts: readonly string[],
  wanted: number,
  listener: RequestListener,
): Promise<Server[]> {
  const open: Server[] = [];
  try {
    for (const host of hosts) {
      const port = open.length > 0 ? portOf(open) : wanted;
      const server = await openOne(host, port, listener).catch((error: NodeJS.ErrnoException) => {
        // A machine without IPv6 has one loopback address.
        if (
          open.length > 0 &&
          ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(error.code ?? '')
        )
          return undefined;
        throw error;
      });
      if (server) open.push(server);
    }
    return open;
  } catch (error) {
    await Promise.all(open.map(close));
    throw error;
  }
}

function openOne(host: string, port: number, listener: RequestListener): Promise<Server> {
  // A body of 256 kB needs no longer, and a slow sender must not hold a connection for ever.
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 },
    listener,
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => resolve(server));
  });
}

/** A browser keeps its connection open after the answer, so look again for idle ones; what is left at the end is cut. */
function close(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(idle);
      clearTimeout(cut);
      resolve();
    });
  });
}

function portOf(servers: readonly Server[]): number {
  const address = servers[0]?.address();
  if (typeof address !== 'object' || !address)
    throw new Error('The server does not listen on a port.');
  return address.port;
}
