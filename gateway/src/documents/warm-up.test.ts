import { createLogger } from '@hub/server';
import { expect, test } from 'vitest';
import { keepWarm } from './warm-up.ts';

const log = createLogger('test', { destination: { write: () => {} } });
const documents = { all: async () => ['{ a }', 'broken', '{ b }'] };

function server() {
  const prepared: string[] = [];
  const listeners: (() => void)[] = [];
  return {
    prepared,
    anotherGraph: () => {
      for (const listener of listeners) listener();
    },
    prepare(text: string) {
      if (text === 'broken') throw new Error(text);
      prepared.push(text);
    },
    onGraph: (listener: () => void) => void listeners.push(listener),
  };
}

test('all documents are prepared at the start and for another graph; one that is broken stops no other', async () => {
  const one = server();
  const stop = keepWarm({ servers: [one], documents, log });
  await expect.poll(() => one.prepared).toEqual(['{ a }', '{ b }']);
  one.anotherGraph();
  await expect.poll(() => one.prepared).toEqual(['{ a }', '{ b }', '{ a }', '{ b }']);
  stop();
});

test('nothing is prepared once it is stopped', async () => {
  const one = server();
  keepWarm({ servers: [one], documents, log })();
  await new Promise((done) => setTimeout(done, 20));
  expect(one.prepared).toEqual([]);
});
