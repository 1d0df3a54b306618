import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

export interface LiveServer {
  readonly pid: number;
  readonly port: number;
}

/** The server that runs on this data folder, when it also answers. */
export async function liveServer(dataFolder: string): Promise<LiveServer | undefined> {
  const lines = readPidFile(dataFolder);
  if (!lines) return undefined;
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  const ready = lines[7]?.trim() === 'ready';
  return ready && isAlive(pid) && (await answers(port)) ? { pid, port } : undefined;
}

export function readPidFile(dataFolder: string): readonly string[] | undefined {
  try {
    return fs.readFileSync(path.join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A server that was killed a moment ago still has a pid, and its port may still accept: ask for one byte of the protocol. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port });
    const done = (ok: boolean) => {
      resolve(ok);
      socket.destroy();
    };
    socket.setTimeout(1_000, () => done(false));
    socket.on('error', () => done(false));
    socket.on('close', () => done(false));
    socket.on('connect', () => socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]))); // SSLRequest
    socket.on('data', (data) => done(data[0] === 0x4e || data[0] === 0x53)); // 'N' or 'S'
  });
}
