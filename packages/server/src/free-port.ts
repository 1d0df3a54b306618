import net from 'node:net';

/** A port of the loopback interface that is free at this moment. */
export function freePort(): Promise<number> {
  return tryPort(0, '127.0.0.1');
}

/** The first free port from the wanted one on. */
export async function firstFreePort(wanted: number, host = '127.0.0.1'): Promise<number> {
  return listenOnNextFreePort(wanted, (port) => tryPort(port, host));
}

/** Lets a server listen on the wanted port or the next free one; nothing can take the port in between. */
export async function listenOnNextFreePort<T>(
  wanted: number,
  listen: (port: number) => Promise<T>,
  tries = 50,
): Promise<T> {
  for (let port = wanted; ; port += 1) {
    try {
      return await listen(port);
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!busy || port + 1 >= wanted + tries || port >= 65_535) throw error;
    }
  }
}

function tryPort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
