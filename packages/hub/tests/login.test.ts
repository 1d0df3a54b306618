import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_ACCOUNTS, DEMO_MACHINE, type Hub, startHub } from '../src/index.ts';
import { countIn, Visitor } from '../src/testing/visitor.ts';
import { dataFolder } from './data-folder.ts';

const folder = dataFolder();
let hub: Hub;
beforeAll(async () => {
  hub = await startHub({
    dataDir: folder.path,
    port: 0,
    logLevel: 'silent',
    allowFreeDocuments: true,
    frontends: { shell: '/nowhere' },
  });
});
afterAll(async () => {
  await hub?.stop();
  folder.remove();
});

const WHO = '{ myOrganisation { name } }';

describe('a person', () => {
  test.each(DEMO_ACCOUNTS.map(({ login, name, organisation }) => ({ login, name, organisation })))(
    '$login gets a session',
    async ({ login, name, organisation }) => {
      const visitor = new Visitor(hub.origin);
      expect(await visitor.session()).toBeUndefined();
      await visitor.login(login);
      const session = await visitor.session();
      expect(session).toMatchObject({
        user: { name },
        organisation: { name: organisation },
        locale: 'nl',
      });
      expect(Date.parse(String(session?.expiresAt))).toBeGreaterThan(Date.now());
      expect(JSON.stringify(session)).not.toMatch(/eyJ|token/);
    },
  );

  test('is asked again at every login, and the new session replaces the old one', async () => {
    const visitor = new Visitor(hub.origin);
    await visitor.login('tom.wouters');
    const before = visitor.cookies.get('__Host-hub');
    await visitor.login('an.peeters');
    expect(await visitor.session()).toMatchObject({ audience: 'agency' });
    expect(visitor.cookies.get('__Host-hub')).not.toBe(before);
    const old = await fetch(`${hub.origin}/auth/session`, {
      headers: { cookie: `__Host-hub=${before}` },
    });
    expect(old.status).toBe(204);
  });

  test('goes where the login began, on this site only', async () => {
    const visitor = new Visitor(hub.origin);
    expect(
      new URL((await visitor.login('sofie.jacobs', '/municipality/simulator?round=demo')).url)
        .pathname,
    ).toBe('/municipality/simulator');
    expect(
      new URL((await visitor.login('sofie.jacobs', 'https://elsewhere.example/')).url).href,
    ).toBe(`${hub.origin}/municipality`);
    expect(new URL((await visitor.login('an.peeters')).url).pathname).toBe('/agency');
  });

  test('that logs out has no session, also with a copy of the cookie', async () => {
    const visitor = new Visitor(hub.origin);
    await visitor.login('lena.maes');
    const copy = visitor.cookies.get('__Host-hub');
    expect((await visitor.request('/auth/logout', { method: 'POST' })).status).toBe(403);
    expect(
      (await visitor.request('/auth/logout', { method: 'POST', headers: { 'x-hub-csrf': '1' } }))
        .status,
    ).toBe(204);
    expect(visitor.cookies.has('__Host-hub')).toBe(false);
    const answer = await fetch(`${hub.origin}/auth/session`, {
      headers: { cookie: `__Host-hub=${copy}` },
    });
    expect(answer.status).toBe(204);
  });
});

describe('who works for two organisations', () => {
  test('switches, sees the other one, and nothing of the first', async () => {
    const visitor = new Visitor(hub.origin);
    await visitor.login('nele.hermans');
    const session = await visitor.session();
    const organisations = session?.organisations as { id: string; name: string }[];
    expect(organisations.map(({ name }) => name)).toEqual(['Mechelen', 'Gent']);
    expect((await visitor.ask(WHO)).data).toEqual({ myOrganisation: { name: 'Mechelen' } });
    const before = visitor.cookies.get('__Host-hub');
    const answer = await visitor.post('/auth/switch', { organisationId: organisations[1]?.id });
    expect(answer.status).toBe(204);
    expect(visitor.cookies.get('__Host-hub')).not.toBe(before);
    expect((await visitor.ask(WHO)).data).toEqual({ myOrganisation: { name: 'Gent' } });
  });
});

describe('a logout', () => {
  /** Answers the logout page of the provider as its button or script does. */
  const confirm = (visitor: Visitor, html: string) => {
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    return visitor.request(action, { method: 'POST', body, headers: { accept: 'text/html' } });
  };

  test('goes on at the login service and comes home; the other devices stay', async () => {
    const [desk, phone] = [new Visitor(hub.origin), new Visitor(hub.origin)];
    await desk.login('tom.wouters');
    await phone.login('tom.wouters');
    await desk.post('/auth/logout');
    const page = await desk.follow('/auth/farewell');
    expect(new URL(page.url).pathname).toBe('/idp/session/end');
    const home = await confirm(desk, await page.text());
    expect([home.status, home.headers.get('location')]).toEqual([303, `${hub.origin}/`]);
    expect(desk.cookies.has('idp')).toBe(false);
    expect(await phone.session()).toMatchObject({ user: { name: 'Tom Wouters' } });
  });

  test('at the login service alone ends the session here too, and no other', async () => {
    const [desk, phone] = [new Visitor(hub.origin), new Visitor(hub.origin)];
    await desk.login('tom.wouters');
    await phone.login('tom.wouters');
    const page = await desk.request('/idp/session/end', { headers: { accept: 'text/html' } });
    expect(await desk.session()).toBeDefined();
    await confirm(desk, await page.text());
    expect(await desk.session()).toBeUndefined();
    expect(await phone.session()).toBeDefined();
  });

  test('everywhere ends the sessions of all devices', async () => {
    const [desk, phone] = [new Visitor(hub.origin), new Visitor(hub.origin)];
    await desk.login('lena.maes');
    await phone.login('lena.maes');
    expect((await desk.post('/auth/logout', { everywhere: true })).status).toBe(204);
    expect(await phone.session()).toBeUndefined();
  });
});

describe('the session cookie', () => {
  test('cannot be read by scripts, sent by other sites or set by other hosts', async () => {
    const visitor = new Visitor(hub.origin);
    const page = await visitor.follow('/auth/login');
    let response = await visitor.request(page.url, {
      method: 'POST',
      body: new URLSearchParams({ login: 'tom.wouters' }),
    });
    const lines: string[] = [];
    while (response.headers.has('location')) {
      response = await visitor.request(
        new URL(response.headers.get('location') ?? '', response.url).href,
      );
      lines.push(...response.headers.getSetCookie());
    }
    const line = lines.find((cookie) => cookie.startsWith('__Host-hub=')) ?? '';
    expect(line).toMatch(/^__Host-hub=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
  });
});

describe('a login', () => {
  const callbackOf = async (visitor: Visitor) => {
    const page = await visitor.follow('/auth/login');
    const resume = await visitor.request(page.url, {
      method: 'POST',
      body: new URLSearchParams({ login: 'sofie.jacobs' }),
    });
    const answer = await visitor.request(resume.headers.get('location') ?? '');
    return answer.headers.get('location') ?? '';
  };

  test('that another browser began is refused: nobody is logged in as somebody else', async () => {
    const callback = await callbackOf(new Visitor(hub.origin));
    const victim = new Visitor(hub.origin);
    const answer = await victim.request(callback);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Opnieuw aanmelden');
    expect(await victim.session()).toBeUndefined();
  });

  test('works once', async () => {
    const visitor = new Visitor(hub.origin);
    const callback = await callbackOf(visitor);
    const cookies = new Map(visitor.cookies);
    expect((await visitor.request(callback)).status).toBe(303);
    for (const [name, value] of cookies) visitor.cookies.set(name, value);
    expect((await visitor.request(callback)).status).toBe(400);
  });

  test('with a state or code that was changed is refused', async () => {
    for (const change of [
      (url: URL) => url.searchParams.set('state', 'x'.repeat(43)),
      (url: URL) => url.searchParams.set('code', 'x'),
    ]) {
      const visitor = new Visitor(hub.origin);
      const callback = new URL(await callbackOf(visitor));
      change(callback);
      expect((await visitor.request(callback.href)).status).toBe(400);
      expect(await visitor.session()).toBeUndefined();
    }
  });

  test('begun under another name of this machine goes to the one address first', async () => {
    const response = await fetch(`http://127.0.0.1:${hub.port}/auth/login?as=an.peeters`, {
      redirect: 'manual',
    });
    expect(response.headers.get('location')).toBe(`${hub.origin}/auth/login?as=an.peeters`);
  });
});

describe('the graph', () => {
  test('serves each session the contract of its audience', async () => {
    const visitor = new Visitor(hub.origin);
    expect((await visitor.ask(WHO)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await visitor.login('sofie.jacobs');
    expect((await visitor.ask(WHO)).data).toEqual({ myOrganisation: { name: 'Mechelen' } });
    expect((await visitor.ask('{ commitments { totalCount } }')).errors).toBeUndefined();
    await visitor.login('lena.maes');
    expect((await visitor.ask('{ commitments { totalCount } }')).status).toBe(400);
    expect((await visitor.ask('{ assignments { totalCount } }')).errors).toBeUndefined();
  });

  test('shows the public the municipalities, without login', async () => {
    const { data, errors } = await new Visitor(hub.origin).ask(
      '{ organisations(filter: { localGovernmentKind: MUNICIPALITY }, first: 1) { totalCount } }',
    );
    expect(errors).toBeUndefined();
    expect(countIn(data)).toBeGreaterThanOrEqual(300);
  });
});

describe('a machine', () => {
  const token = async (secret: string) => {
    const response = await fetch(`${hub.origin}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${DEMO_MACHINE}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'read' }),
    });
    return ((await response.json()) as { access_token?: string }).access_token ?? '';
  };
  const ask = (query: string, authorization: string) =>
    fetch(`${hub.origin}/graphql/partner`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });

  test('sees the slice of its own organisation', async () => {
    const bearer = `Bearer ${await token(hub.stats().machineSecret)}`;
    const answer = await ask(
      '{ myOrganisation { name } assignments { nodes { partner { name } } } }',
      bearer,
    );
    expect(answer.status).toBe(200);
    const { data, errors } = (await answer.json()) as {
      data: { myOrganisation: object; assignments: { nodes: { partner: { name: string } }[] } };
      errors?: object[];
    };
    expect(errors).toBeUndefined();
    expect(data.myOrganisation).toEqual({ name: 'Stap Samen vzw (fictief)' });
    for (const { partner } of data.assignments.nodes)
      expect(partner.name).toBe('Stap Samen vzw (fictief)');
  });

  test('may read the schema of its contract', async () => {
    const bearer = `Bearer ${await token(hub.stats().machineSecret)}`;
    const answer = await ask('{ __type(name: "Query") { fields { name } } }', bearer);
    expect(JSON.stringify(await answer.json())).toContain('assignments');
  });

  test('without a good token sees nothing, whatever cookie comes along', async () => {
    const visitor = new Visitor(hub.origin);
    await visitor.login('lena.maes');
    for (const authorization of ['', 'Bearer a.b.c', `Bearer ${await token('guess')}`]) {
      const answer = await visitor.request('/graphql/partner', {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ assignments { totalCount } }' }),
      });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
  });
});
