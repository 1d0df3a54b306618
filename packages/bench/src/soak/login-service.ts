import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { DEMO_ACCOUNTS } from '@hub/hub';
import { createIdentityProvider } from '@hub/identity-provider';
import { freePort } from '../free-port.ts';

/** The login service in this process, because the gateway that is measured has none of its own. */
export interface LoginService {
  /** What the gateway is told about it, by its environment or as options. */
  readonly environment: Readonly<Record<string, string>>;
  readonly identity: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  readonly people: readonly Person[];
  stop(): void;
}

export interface Person {
  readonly login: string;
  readonly audience: string;
}

/** So many people work in each role of the demonstration. */
const COLLEAGUES = 6;
const AUDIENCES: Readonly<Record<string, string>> = {
  GID: 'agency',
  LB: 'municipality',
  EA: 'partner',
};

/** The persons of the demonstration, so many times. */
const colleagues = () =>
  DEMO_ACCOUNTS.flatMap((account) =>
    Array.from({ length: COLLEAGUES }, (_, n) => ({ ...account, login: `${account.login}.${n}` })),
  );

export async function startLoginService(
  origin: string,
  accounts: typeof DEMO_ACCOUNTS = colleagues(),
): Promise<LoginService> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}/idp`;
  const client = { clientId: 'hub-bench', clientSecret: randomBytes(32).toString('base64url') };
  const provider = await createIdentityProvider(
    {
      issuer,
      accounts,
      web: {
        ...client,
        redirectUri: `${origin}/auth/callback`,
        postLogoutRedirectUri: `${origin}/`,
        backchannelLogoutUri: `${origin}/auth/backchannel-logout`,
      },
    },
    (error) => void process.stderr.write(`The login service met an error: ${error}\n`),
  );
  const server = createServer((request, response) => provider.handle(request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    environment: {
      HUB_ISSUER: issuer,
      HUB_CLIENT_ID: client.clientId,
      HUB_CLIENT_SECRET: client.clientSecret,
    },
    identity: { issuer, ...client },
    people: accounts.map(({ login, claims }) => ({
      login,
      audience: AUDIENCES[String(claims.vo_doelgroepcode)] ?? '',
    })),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
