import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NONCE_PLACEHOLDER, REMOTES_PLACEHOLDER } from '../../src/index.ts';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

let root: string;
let gateway: RunningGateway;
const PAGE = `<!doctype html><html><head><script type="importmap" ${NONCE_PLACEHOLDER}>{"integrity":{${REMOTES_PLACEHOLDER}}}</script></head></html>`;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'hub-delivery-'));
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('shell/index.html', PAGE);
  write('shell/shared/react-A1b2C3d4.js', `export const a = '${'x'.repeat(2_000)}';`);
  write('one/remote.json', '{"entry":"entry-A1b2C3d4.js"}');
  write('one/entry-A1b2C3d4.js', 'export const mount = 1;');
  gateway = await startGateway(() => ({
    delivery: {
      shell: join(root, 'shell'),
      remotes: [
        { name: 'one', prefix: '/one', folder: join(root, 'one') },
        { name: 'two', prefix: '/two', folder: join(root, 'two') },
      ],
    },
  }));
});
afterAll(async () => {
  await gateway.stop();
  rmSync(root, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.origin}${path}`, { headers });

const HASH = `sha384-${'h'.repeat(64)}`;

/** The hashes that the import map of the page demands. */
async function hashesInPage(): Promise<unknown> {
  const [, map = ''] = />(\{.*\})<\/script>/.exec(await (await get('/')).text()) ?? [];
  return (JSON.parse(map) as { integrity: unknown }).integrity;
}

describe('the shell', () => {
  test.each(['/', '/municipality/applications/1', '/one/deep/link'])(
    'answers at %s with its page',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test('has a new nonce in page and policy every time', async () => {
    const nonceOf = async () => {
      const response = await get('/');
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
      expect(await response.text()).toContain(`nonce="${nonce}"`);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      return nonce;
    };
    expect(await nonceOf()).not.toBe(await nonceOf());
  });

  test('hands out shared modules for ever, compressed', async () => {
    const response = await get('/shared/react-A1b2C3d4.js', { 'accept-encoding': 'br' });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).toContain('export const a');
  });

  test('answers 404 for a file that is not there, instead of its page', async () => {
    const response = await get('/shared/gone-A1b2C3d4.js');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/json');
  });
});

describe('a remote', () => {
  test('stands in the list with its manifest, which can be asked again each time', async () => {
    expect(await (await get('/remotes.json')).json()).toEqual([
      {
        name: 'one',
        prefix: '/one',
        url: '/apps/one/remote.json',
        manifest: { entry: 'entry-A1b2C3d4.js' },
      },
      { name: 'two', prefix: '/two', url: '/apps/two/remote.json' },
    ]);
    const manifest = await get('/apps/one/remote.json');
    expect(manifest.headers.get('cache-control')).toBe('no-cache');
    const tag = manifest.headers.get('etag') ?? '';
    expect((await get('/apps/one/remote.json', { 'if-none-match': tag })).status).toBe(304);
  });

  test('that was built again alone shows at the next request, with its hashes in the page', async () => {
    const integrity = { 'entry-Z9y8X7w6.js': HASH, 'later-Z9y8X7w6.js': HASH, 'x.css': HASH };
    expect(await hashesInPage()).toEqual({ '/__REMOTES__': '' });
    writeFileSync(
      join(root, 'one/remote.json'),
      JSON.stringify({ entry: 'entry-Z9y8X7w6.js', css: [], integrity }),
    );
    expect(await hashesInPage()).toEqual({
      '/apps/one/entry-Z9y8X7w6.js': HASH,
      '/apps/one/later-Z9y8X7w6.js': HASH,
    });
    writeFileSync(join(root, 'one/entry-Z9y8X7w6.js'), 'export const mount = 2;');
    expect(await (await get('/apps/one/remote.json')).json()).toMatchObject({
      entry: 'entry-Z9y8X7w6.js',
    });
    expect((await get('/apps/one/entry-Z9y8X7w6.js')).status).toBe(200);
  });

  test('whose folder is missing answers 404 and leaves the others', async () => {
    expect((await get('/apps/two/remote.json')).status).toBe(404);
    expect((await get('/apps/one/entry-A1b2C3d4.js')).status).toBe(200);
  });

  test.each([
    '/apps/one/../shell/index.html',
    '/apps/one/%2e%2e/shell/index.html',
    '/apps/one/..%2fshell%2findex.html',
    '/apps/three/x.js',
  ])('gives nothing at %s', async (path) => {
    const { request } = await import('node:http');
    const status = await new Promise((done) =>
      request(`${gateway.origin}`, { path }, (response) =>
        done(response.resume().statusCode),
      ).end(),
    );
    expect(status).toBe(404);
  });
});

test('every answer tells browsers to be careful and carries a trace id', async () => {
  for (const path of ['/', '/health/live', '/apps/one/remote.json', '/auth/session']) {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-trace-id')).toMatch(/^[0-9a-f]{32}$/);
  }
});

test('health answers while it works and says when it goes', async () => {
  expect((await get('/health/live')).status).toBe(200);
  expect((await get('/health/ready')).status).toBe(200);
  gateway.gateway.stopReceiving();
  expect((await get('/health/ready')).status).toBe(503);
  expect((await get('/health/live')).status).toBe(200);
});
