import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gatheringSocket } from './gathering-socket.ts';

let server: Server;
let socket: Socket;

beforeEach(async () => {
  server = createServer((peer) => peer.pipe(peer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  socket = gatheringSocket();
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
});
afterEach(async () => {
  socket.destroy();
  server.close();
  await once(server, 'close');
});

async function heard(bytes: number): Promise<string> {
  let text = '';
  while (text.length < bytes) {
    const [chunk] = await once(socket, 'data');
    text += String(chunk);
  }
  return text;
}

it('sends what one turn writes in one go, also from promises, and in order', async () => {
  const together = vi.spyOn(socket, '_writev' as never);
  const alone = vi.spyOn(socket, '_write');
  socket.write('a');
  socket.cork(); // as node-postgres does for one statement
  socket.write('b');
  socket.write('c');
  socket.uncork();
  void Promise.resolve().then(() => socket.write('d'));
  expect(await heard(4)).toBe('abcd');
  expect(together).toHaveBeenCalledTimes(1);
  expect(alone).not.toHaveBeenCalled();
});

it('waits for nothing with what comes in a later turn', async () => {
  socket.write('a');
  expect(await heard(1)).toBe('a');
  socket.write('b');
  expect(await heard(1)).toBe('b');
});

it('can be thrown away with words unsaid', async () => {
  socket.write('a');
  socket.destroy();
  await once(socket, 'close');
  expect(socket.destroyed).toBe(true);
});
