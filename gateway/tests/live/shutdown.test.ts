import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startGateway } from '../running-gateway.ts';

const BOOKS = 'query Books { books { title } }';

test('a gateway that stops ends the streams, and answers what was asked before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-stop-'));
  const hash = createHash('sha256').update(BOOKS).digest('hex');
  writeFileSync(join(folder, 'd.json'), JSON.stringify({ [hash]: BOOKS }));
  const gateway = await startGateway(({ clients }) => ({
    documents: { places: [folder] },
    liveTopics: ['Book'],
    clients: clients.map((client) => ({
      ...client,
      async ask(request, context) {
        await new Promise((done) => setTimeout(done, 150));
        return client.ask(request, context);
      },
    })),
  }));
  const cookie = await gateway.login();
  const headers = { 'content-type': 'application/json', 'x-hub-csrf': '1', cookie };
  const stream = await fetch(`${gateway.origin}/graphql/live`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ questions: [{ id: 'q', topics: ['Book'], documentId: hash }] }),
  });
  const read = stream.text();
  await new Promise((done) => setTimeout(done, 400));
  const question = fetch(`${gateway.origin}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ documentId: hash }),
  });
  await new Promise((done) => setTimeout(done, 50));
  gateway.gateway.stopReceiving();
  expect(await read).toContain('event: answer');
  expect((await fetch(`${gateway.origin}/health/ready`)).status).toBe(503);
  expect(await (await question).json()).toMatchObject({ data: { books: [{}, {}] } });
  await gateway.stop();
  rmSync(folder, { recursive: true });
});
