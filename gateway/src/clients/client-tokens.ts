import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import type { ApiClient, Scope } from './api-client.ts';
import { SCOPES } from './api-client.ts';
import type { Authenticated } from './live-client.ts';

/** Short: what a token says is true for this long at most, whatever else happens. */
export const TOKEN_SECONDS = 300;
const TYPE = 'at+jwt';

export interface ClientTokenOptions {
  /** Who issues: the address of the gateway. */
  readonly origin: string;
  readonly keys: { readonly privateKey: JWK; readonly publicKey: JWK };
  /** The address that the machines of an audience ask. */
  readonly resourceOf: (audience: ApiClient['audience']) => string;
}

export interface ClientTokens {
  /** Under this name it issues. */
  readonly issuer: string;
  issue(authenticated: Authenticated, scopes: readonly Scope[]): Promise<string>;
  /** The client and scopes of a token for this resource; undefined when it is not good, or no longer. */
  read(token: string, resource: string): Promise<ReadToken | undefined>;
}

interface ReadToken {
  readonly clientId: string;
  /** Which of the client's secrets it was got with. */
  readonly secretNumber: number;
  readonly scopes: readonly Scope[];
}

/** Access tokens (RFC 9068) of the gateway's own clients, signed by a key that only the gateway holds. */
export function createClientTokens({ origin, keys, resourceOf }: ClientTokenOptions): ClientTokens {
  const privateKey = importJWK(keys.privateKey, 'EdDSA');
  const publicKey = importJWK(keys.publicKey, 'EdDSA');
  return {
    issuer: origin,
    issue: async ({ client, secretNumber }, scopes) =>
      new SignJWT({
        client_id: client.id,
        scope: scopes.join(' '),
        secret_number: secretNumber,
      })
        .setProtectedHeader({ alg: 'EdDSA', typ: TYPE })
        .setIssuer(origin)
        .setSubject(client.id)
        .setAudience(resourceOf(client.audience))
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(`${TOKEN_SECONDS} s`)
        .sign(await privateKey),

    async read(token, resource) {
      const options = { issuer: origin, audience: resource, typ: TYPE, algorithms: ['EdDSA'] };
      const read = await jwtVerify(token, await publicKey, options).catch(() => undefined);
      if (!read) return undefined;
      const { client_id: clientId, scope, secret_number: secretNumber } = read.payload;
      if (typeof clientId !== 'string' || typeof scope !== 'string') return undefined;
      if (!Number.isSafeInteger(secretNumber)) return undefined;
      const words = scope.split(' ');
      return {
        clientId,
        secretNumber: Number(secretNumber),
        scopes: SCOPES.filter((known) => words.includes(known)),
      };
    },
  };
}
