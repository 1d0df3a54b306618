import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AGENT, type RunningGateway, startGateway } from '../running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

describe('without login', () => {
  test('the public contract is served', async () => {
    const { body } = await gateway.ask(
      '{ books { title stars } whoami { audience organisation } }',
    );
    expect(body).toEqual({
      data: {
        books: [
          { title: 'Reinaert', stars: 4 },
          { title: 'Elckerlijc', stars: 4 },
        ],
        whoami: { audience: 'public', organisation: null },
      },
    });
  });

  test.each(['price', 'complaints', 'forgotten'])('the field %s does not exist', async (field) => {
    const { status, body } = await gateway.ask(`{ books { ${field} } }`);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(body.errors?.[0]?.message).not.toMatch(/did you mean/i);
  });

  test('no header, path or host chooses another contract', async () => {
    const headers = {
      'x-audience': 'agency',
      audience: 'agency',
      'x-hub-actor': '{"audience":"agency"}',
    };
    expect((await gateway.ask('{ books { price } }', headers)).status).toBe(400);
    const response = await fetch(`${gateway.origin}/graphql/agency`, { method: 'POST' });
    expect(response.status).toBe(404);
  });
});

describe('with a session of the agency', () => {
  test('its contract is served, and the subgraph hears who asks', async () => {
    const cookie = await gateway.login();
    const { body } = await gateway.ask(
      '{ books { price complaints } whoami { audience organisation context } }',
      { cookie },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data?.books).toContainEqual({ price: 20, complaints: ['late'] });
    const whoami = body.data?.whoami as Record<string, string>;
    expect(whoami).toMatchObject({ audience: 'agency', organisation: AGENT.actor.organisationId });
    // signed for this subgraph's login and nobody else's
    expect(whoami.context).toMatch(
      /\|books_app\|agency\|[0-9a-f-]{35}1\|u1\|reader\|\d+\.[0-9a-f]{64}$/,
    );
  });

  test('a field without a tag is in no contract', async () => {
    const cookie = await gateway.login();
    expect((await gateway.ask('{ books { forgotten } }', { cookie })).status).toBe(400);
  });

  test('a session that ended is said to have ended, once', async () => {
    const cookie = await gateway.login();
    await gateway.sessions.end(cookie.split('=')[1] ?? '');
    const { status, body, headers } = await gateway.ask('{ books { title } }', { cookie });
    expect(status).toBe(401);
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(headers.get('set-cookie')).toContain('__Host-hub=; ');
    expect(headers.get('set-cookie')).toContain('Max-Age=0');
  });
});

test('nobody but a machine may ask for the schema', async () => {
  for (const cookie of ['', await gateway.login()]) {
    const { status } = await gateway.ask('{ __schema { types { name } } }', { cookie });
    expect(status).toBe(400);
  }
});

test('a machine without a good token is refused', async () => {
  for (const authorization of ['', 'Bearer x.y.z', 'Basic abc']) {
    const response = await fetch(`${gateway.origin}/graphql/partner`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', cookie: await gateway.login() },
      body: JSON.stringify({ query: '{ books { title } }' }),
    });
    expect([401, 500]).toContain(response.status);
    expect(await response.json()).not.toHaveProperty('data');
  }
});
