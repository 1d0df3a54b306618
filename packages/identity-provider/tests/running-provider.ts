import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { DemoAccount } from '../src/index.ts';
import { createIdentityProvider } from '../src/index.ts';

export const ACCOUNTS: readonly DemoAccount[] = [
  {
    login: 'els.test',
    name: 'Els <Test>',
    organisation: 'Teststad',
    group: 'Gemeente',
    explanation: 'Dient aanvragen in.',
    claims: { vo_orgcode: '0123456789', vo_doelgroepcode: 'LB', app_rol_3d: ['editor:0123456789'] },
  },
  {
    login: 'jan.test',
    name: 'Jan Test',
    organisation: 'Agentschap',
    group: 'Agentschap',
    explanation: 'Leest mee.',
    claims: { vo_orgcode: 'OVO000000', vo_doelgroepcode: 'GID', app_rol_3d: ['reader:OVO000000'] },
  },
];

/** The provider as the hub mounts it, on a free port. */
export async function startProvider() {
  const errors: unknown[] = [];
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const web = {
    clientId: 'web',
    clientSecret: 'web-secret',
    redirectUri: `${origin}/auth/callback`,
    postLogoutRedirectUri: `${origin}/`,
    backchannelLogoutUri: `${origin}/auth/backchannel-logout`,
  };
  const settings = {
    issuer: `${origin}/idp`,
    accounts: ACCOUNTS,
    web,
  };
  const provider = await createIdentityProvider(settings, (error) => errors.push(error));
  const logoutTokens: string[] = [];
  server.on('request', (request, response) => {
    if (request.url !== '/auth/backchannel-logout') return provider.handle(request, response);
    void text(request).then((body) => {
      logoutTokens.push(new URLSearchParams(body).get('logout_token') ?? '');
      response.end();
    });
  });
  return {
    origin,
    web,
    provider,
    errors,
    /** received by the client */ logoutTokens,
    stop: () => new Promise((done) => server.close(done)),
  };
}

export type RunningProvider = Awaited<ReturnType<typeof startProvider>>;
