import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../src/index.ts';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

const person = (audience: 'partner' | 'municipality' | 'agency', key: string, rights: string[]) =>
  ({
    organisationName: `Organisation ${key}`,
    actor: {
      ...{ audience, userId: `user-${key}`, userName: `Person ${key}` },
      organisationId: `00000000-0000-4000-8000-00000000000${key}`,
      rights,
    },
  }) as unknown as Account;
const lena = person('partner', '1', ['editor']);
const noor = person('partner', '1', ['reader']);
const bart = person('partner', '2', ['editor']);
const sofie = person('municipality', '3', ['editor']);
const an = person('agency', '4', ['editor']);

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

const wanted = (change: object = {}) => ({
  name: 'Nightly exchange',
  scopes: ['read', 'write'],
  expiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  ...change,
});

interface Shown {
  id: string;
  lastUsedAt: string;
}
/** What the routes may answer, all of it optional to a test. */
interface Answer {
  client: Shown;
  clients: Shown[];
  secret: string;
  problems: object[];
}

async function call(account: Account | null, path: string, body?: object, headers: object = {}) {
  const response = await fetch(`${gateway.origin}/auth/clients${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(account && { cookie: await gateway.login(account) }),
      ...(body && { 'content-type': 'application/json', 'x-hub-csrf': '1' }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Answer;
  return { status: response.status, headers: response.headers, body: answer };
}
const make = async (account = lena, change: object = {}) =>
  (await call(account, '', wanted(change))).body;

async function token(id: string, secret: string, form: Record<string, string> = {}) {
  const response = await fetch(`${gateway.origin}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
  });
  const body = (await response.json()) as { access_token: string; scope: string; error: string };
  return { status: response.status, headers: response.headers, body };
}
async function ask(
  bearer: string,
  query = '{ whoami { audience organisation } }',
  audience = 'partner',
) {
  const response = await fetch(`${gateway.origin}/graphql/${audience}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

describe('a client', () => {
  it('asks in the name of its organisation, and of no other', async () => {
    const { client, secret } = await make();
    const { body, headers } = await token(client.id, secret);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 300, scope: 'read write' });
    expect((await ask(body.access_token)).body).toEqual({
      data: { whoami: { audience: 'partner', organisation: lena.actor.organisationId } },
    });
    expect((await ask(body.access_token, '{ whoami { audience } }', 'municipality')).status).toBe(
      401,
    );
  });

  it('of a municipality asks at the address of municipalities', async () => {
    const { client, secret } = await make(sofie);
    const { body } = await token(client.id, secret);
    expect((await ask(body.access_token, undefined, 'municipality')).status).toBe(200);
    expect((await ask(body.access_token)).status).toBe(401);
  });

  it('changes nothing with a token that is only good for asking', async () => {
    const { client, secret } = await make();
    const change = 'mutation { buy(id: "1") { id } }';
    const reading = await token(client.id, secret, { scope: 'read' });
    expect(reading.body.scope).toBe('read');
    expect((await ask(reading.body.access_token, change)).status).toBe(403);
    expect((await ask((await token(client.id, secret)).body.access_token, change)).status).toBe(
      200,
    );
  });

  it('is shown without its secret, with when it was last used', async () => {
    const { client, secret } = await make(lena, { name: 'Shown' });
    const { body } = await token(client.id, secret);
    await ask(body.access_token);
    const list = await call(noor, '');
    const shown = list.body.clients.find(({ id }) => id === client.id);
    expect(shown).toMatchObject({ name: 'Shown', state: 'ACTIVE', createdBy: 'Person 1' });
    expect(Date.now() - Date.parse(shown?.lastUsedAt ?? '')).toBeLessThan(60_000);
    expect(JSON.stringify(list.body)).not.toMatch(/secret|hash/i);
    expect(list.body).toMatchObject({ mayManage: false, most: 20 });
  });
});

describe('a secret that was stolen', () => {
  it('stops working with the next request once its client is revoked, the token too', async () => {
    const { client, secret } = await make();
    const stolen = (await token(client.id, secret)).body.access_token;
    expect((await ask(stolen)).status).toBe(200);
    const began = performance.now();
    expect((await call(lena, `/${client.id}/revoke`, {})).status).toBe(200);
    expect((await ask(stolen)).status).toBe(401);
    expect((await token(client.id, secret)).status).toBe(401);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect((await call(lena, `/${client.id}/rotate`, {})).status).toBe(404);
  });

  it('is worth nothing after a rotation, or one more day if that was asked', async () => {
    const { client, secret } = await make();
    const stolen = (await token(client.id, secret)).body.access_token;
    const second = (await call(lena, `/${client.id}/rotate`, { keepEarlier: true })).body.secret;
    expect((await token(client.id, secret)).status).toBe(200);
    expect((await ask(stolen)).status).toBe(200);
    expect((await token(client.id, second)).status).toBe(200);
    await gateway.database.sql(
      "update gateway.api_client set earlier_until = now() - interval '1 s' where id = $1",
      [client.id],
    );
    expect((await token(client.id, secret)).status).toBe(401);
    expect((await ask(stolen)).status).toBe(401);
    const later = (await token(client.id, second)).body.access_token;
    expect((await ask(later)).status).toBe(200);
    const third = (await call(lena, `/${client.id}/rotate`, {})).body.secret;
    expect((await token(client.id, second)).status).toBe(401);
    expect((await ask(later)).status).toBe(401);
    const fresh = await token(client.id, third);
    expect((await ask(fresh.body.access_token)).status).toBe(200);
  });

  it('does not work again once its client was revoked, whatever a statement says', async () => {
    const { client } = await make();
    await call(lena, `/${client.id}/revoke`, {});
    const { rowCount } = await gateway.asGateway(
      'update gateway.api_client set revoked_at = null, revoked_by = null where id = $1',
      [client.id],
    );
    expect(rowCount).toBe(0);
  });

  it('is not found in the database', async () => {
    const { secret } = await make();
    const [row] = await gateway.database.sql<{ text: string }>(
      "select string_agg(c::text, ' ') as text from gateway.api_client c",
    );
    expect(row?.text).not.toContain(secret);
  });
});

describe('nobody manages the clients of another organisation', () => {
  it.each<[string, Account | null, number]>([
    ['without a session', null, 401],
    ['as somebody who only reads', noor, 403],
    ['at the agency, which has none', an, 403],
  ])('%s', async (_, account, status) => {
    const { client } = await make();
    expect((await call(account, '', wanted())).status).toBe(status);
    expect((await call(account, `/${client.id}/revoke`, {})).status).toBe(status);
    expect((await call(account, `/${client.id}/rotate`, {})).status).toBe(status);
  });

  it('from another organisation: as if there were none', async () => {
    const { client, secret } = await make();
    expect((await call(bart, `/${client.id}/revoke`, {})).status).toBe(404);
    expect((await call(bart, `/${client.id}/rotate`, {})).status).toBe(404);
    expect((await call(bart, '')).body.clients).toEqual([]);
    expect((await token(client.id, secret)).status).toBe(200);
  });

  it('from a page of another site', async () => {
    const { client } = await make();
    const foreign = { origin: 'https://elsewhere.example' };
    expect((await call(lena, `/${client.id}/revoke`, {}, foreign)).status).toBe(403);
    expect((await call(lena, '', wanted(), { 'x-hub-csrf': '' })).status).toBe(403);
  });

  it('with a token of a program', async () => {
    const { client, secret } = await make();
    const { access_token: bearer } = (await token(client.id, secret)).body;
    const headers = { authorization: `Bearer ${bearer}` };
    expect((await call(null, '', wanted(), headers)).status).toBe(401);
  });
});

describe('what is asked is refused with a reason', () => {
  it('by field, and nothing is made', async () => {
    const { status, body } = await call(bart, '', wanted({ name: '', scopes: ['root'] }));
    expect(status).toBe(422);
    expect(body.problems).toEqual([
      { field: 'name', code: 'NAME_MISSING' },
      { field: 'scopes', code: 'SCOPE_UNKNOWN' },
    ]);
    expect((await call(bart, '')).body.clients).toEqual([]);
  });

  it('also when it is no text that a database takes', async () => {
    const { status, body } = await call(lena, '', wanted({ name: 'a\u0000b\nc' }));
    expect([status, body.client]).toMatchObject([201, { name: 'a b c' }]);
    for (const id of ['%00', "x'--", 'nobody'])
      expect((await call(lena, `/${id}/revoke`, {})).status).toBe(404);
  });

  it('when there are too many, also for two at the same moment', async () => {
    const many = person('partner', '5', ['editor']);
    for (let made = 0; made < 19; made += 1) await make(many);
    const both = await Promise.all([call(many, '', wanted()), call(many, '', wanted())]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['more than the client has', { scope: 'read admin' }, 400, 'invalid_scope'],
  ])('%s', async (_, form, status, error) => {
    const { client, secret } = await make();
    const answer = await token(client.id, secret, form);
    expect([answer.status, answer.body.error]).toEqual([status, error]);
  });

  it('a wrong secret and an unknown name alike', async () => {
    const { client } = await make();
    for (const [id, secret] of [
      [client.id, 'wrong'],
      ['nobody', 'wrong'],
      ['', ''],
      ['a%00b', 'wrong'],
    ] as const) {
      const answer = await token(id, secret);
      expect([answer.status, answer.body]).toEqual([401, { error: 'invalid_client' }]);
      expect(answer.headers.get('www-authenticate')).toContain('Basic');
    }
  });

  it('an expired client', async () => {
    const { client, secret } = await make();
    const { access_token: bearer } = (await token(client.id, secret)).body;
    await gateway.database.sql(
      "update gateway.api_client set created_at = now() - interval '2 s', expires_at = now() - interval '1 s' where id = $1",
      [client.id],
    );
    expect((await ask(bearer)).status).toBe(401);
    expect((await token(client.id, secret)).status).toBe(401);
  });
});

it('every change stands in the log of the organisation', async () => {
  const { client } = await make(lena, { name: 'Logged' });
  await call(lena, `/${client.id}/rotate`, {});
  await call(lena, `/${client.id}/revoke`, {});
  const entries = await gateway.database.sql(
    'select action, actor_name, organisation_id, service from audit.entry where subject_id = $1 order by id',
    [client.id],
  );
  const by = {
    actor_name: 'Person 1',
    organisation_id: lena.actor.organisationId,
    service: 'gateway',
  };
  expect(entries).toEqual([
    { action: 'api-client.created', ...by },
    { action: 'api-client.rotated', ...by },
    { action: 'api-client.revoked', ...by },
  ]);
});
