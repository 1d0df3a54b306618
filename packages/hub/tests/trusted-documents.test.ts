import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_MACHINE, type Hub, startHub } from '../src/index.ts';
import { ROOT } from '../src/root.ts';
import { Visitor } from '../src/testing/visitor.ts';
import { dataFolder } from './data-folder.ts';

// The hub as it is delivered: pages ask by hash, machines may ask freely.

const [folder, built] = [dataFolder(), dataFolder()];
const manifest = join(ROOT, 'frontends/public/src/generated/trusted-documents.json');
let hub: Hub;
beforeAll(async () => {
  mkdirSync(join(built.path, 'documents'), { recursive: true });
  cpSync(manifest, join(built.path, 'documents/1.json'));
  hub = await startHub({
    dataDir: folder.path,
    port: 0,
    logLevel: 'silent',
    frontends: { public: built.path },
  });
});
afterAll(async () => {
  await hub?.stop();
  folder.remove();
  built.remove();
});

async function askAsMachine(query: string) {
  const token = await fetch(`${hub.origin}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${DEMO_MACHINE}:${hub.stats().machineSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'read' }),
  });
  const { access_token } = (await token.json()) as { access_token: string };
  const answer = await fetch(`${hub.origin}/graphql/partner`, {
    method: 'POST',
    headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, text: await answer.text() };
}

test('every document of the public pages is answered to a visitor, by its hash', async () => {
  const documents: Record<string, string> = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const [documentId, text] of Object.entries(documents)) {
    if (/^query \w+\(/.test(text)) continue; // has variables of its own
    const response = await new Visitor(hub.origin).request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId }),
    });
    const answer = (await response.json()) as { data?: object; errors?: object[] };
    expect(answer.errors, text).toBeUndefined();
    expect(answer.data, text).toBeTruthy();
  }
});

test('words of their own are refused to a visitor and to a session', async () => {
  const visitor = new Visitor(hub.origin);
  const ask = () => visitor.ask('{ organisations { totalCount } }');
  const codes = [(await ask()).errors?.[0]?.extensions.code];
  await visitor.login('an.peeters');
  const answer = await ask();
  codes.push(answer.errors?.[0]?.extensions.code);
  expect(answer.status).toBe(400);
  expect(codes).toEqual(['PERSISTED_QUERY_REQUIRED', 'PERSISTED_QUERY_REQUIRED']);
});

test('a machine asks in its own words, up to a price', async () => {
  expect((await askAsMachine('{ assignments { totalCount } }')).status).toBe(200);
  const { status, text } = await askAsMachine(
    '{ assignments(first: 2000000) { nodes { id state } } }',
  );
  expect(status).toBe(400);
  expect(text).toContain('OPERATION_TOO_COSTLY');
});
