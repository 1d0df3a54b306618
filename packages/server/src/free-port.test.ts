import net from 'node:net';
import { expect, it } from 'vitest';
import { firstFreePort, freePort, listenOnNextFreePort } from './free-port.ts';

it('goes to the next port when one is taken', async () => {
  const wanted = await freePort();
  const taken = net.createServer();
  await new Promise<void>((resolve) => taken.listen(wanted, '127.0.0.1', resolve));
  expect(await firstFreePort(wanted)).toBeGreaterThan(wanted);
  await new Promise((resolve) => taken.close(resolve));
  expect(await firstFreePort(wanted)).toBe(wanted);
});

it('does not try another port for another reason', async () => {
  const tried: number[] = [];
  const listen = async (port: number) => {
    tried.push(port);
    throw Object.assign(new Error('no'), { code: 'EACCES' });
  };
  await expect(listenOnNextFreePort(80, listen)).rejects.toThrow('no');
  expect(tried).toEqual([80]);
});
