import type { Actor } from '@hub/domain';
import { importJWK, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTokenIssuer, INTERNAL_TOKEN_TYPE } from './internal-token-issuer.ts';
import { type InternalKeys, newInternalKeys } from './internal-token-keys.ts';
import { createTokenVerifier, InternalTokenRefused } from './internal-token-verifier.ts';
import { newContextKey } from './signed-context.ts';

const an: Actor = {
  audience: 'agency',
  userId: 'u1',
  userName: 'An Peeters',
  organisationId: 'abb',
  rights: ['reader', 'case-officer'],
};
const contextKey = newContextKey();
let keys: InternalKeys;
let clock = new Date('2026-11-23T11:00:00Z');
const now = () => clock;
const later = (ms: number) => {
  clock = new Date(clock.getTime() + ms);
};
const issuer = () => createTokenIssuer({ privateKey: keys.privateKey, contextKey, now });
const verifier = (subgraph = 'finance') =>
  createTokenVerifier({ publicKey: keys.publicKey, subgraph, now });

beforeAll(async () => {
  keys = await newInternalKeys();
});

it.each<Actor>([
  { audience: 'public' },
  an,
  { ...an, audience: 'municipality', rights: ['signatory'] },
  { ...an, audience: 'partner', rights: [] },
])('carries the actor $audience whole', async (actor) => {
  const call = await verifier().verify(issuer().issue('finance', actor));
  expect(call.actor).toEqual(actor);
  expect(call.dbContext).toContain('|finance_app|');
  expect(call).toMatchObject({ receivedAt: null, traceId: null });
});

it('gives every mutation its own token with the time of receipt', async () => {
  const tokens = issuer();
  const receivedAt = new Date('2026-11-23T10:59:59.999Z');
  const one = tokens.issue('finance', an, { receivedAt, traceId: 't1' });
  const two = tokens.issue('finance', an, { receivedAt, traceId: 't2' });
  expect(one).not.toBe(two);
  expect(await verifier().verify(one)).toMatchObject({ receivedAt, traceId: 't1' });
});

it('uses a token for reading again for 20 seconds, per actor and subgraph', async () => {
  const tokens = issuer();
  const first = tokens.issue('finance', an);
  later(19_000);
  expect(tokens.issue('finance', an)).toBe(first);
  expect(tokens.issue('catalogue', an)).not.toBe(first);
  expect(tokens.issue('finance', { ...an, rights: ['reader'] })).not.toBe(first);
  later(2_000);
  expect(tokens.issue('finance', an)).not.toBe(first);
});

describe('the verifier refuses', () => {
  const refused = expect.any(InternalTokenRefused);

  it('a token for another subgraph', async () => {
    const token = issuer().issue('finance', an);
    await expect(verifier('catalogue').verify(token)).rejects.toEqual(refused);
  });

  it('a token after its minute (and two seconds for clocks that differ), also one it has checked before', async () => {
    const token = issuer().issue('finance', an);
    const door = verifier();
    await door.verify(token);
    later(63_000);
    await expect(door.verify(token)).rejects.toEqual(refused);
  });

  it('a token of another key', async () => {
    const { privateKey } = await newInternalKeys();
    const token = createTokenIssuer({ privateKey, contextKey, now }).issue('finance', an);
    await expect(verifier().verify(token)).rejects.toEqual(refused);
  });

  it('a changed token', async () => {
    const [head, body, signature] = issuer().issue('finance', an).split('.');
    const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...claims, org: 'x' })).toString('base64url');
    await expect(verifier().verify(`${head}.${changed}.${signature}`)).rejects.toEqual(refused);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['another type', 'JWT', { role: 'public', ctx: 'x' }],
    ['no database context', INTERNAL_TOKEN_TYPE, { role: 'public' }],
    [
      'an unknown audience',
      INTERNAL_TOKEN_TYPE,
      { role: 'root', ctx: 'x', name: '', org: '', rights: [] },
    ],
  ])('a token with %s', async (_, typ, claims) => {
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ })
      .setAudience('finance')
      .setSubject('u')
      .setJti('j')
      .setIssuedAt(Math.floor(now().getTime() / 1000))
      .setExpirationTime(Math.floor(now().getTime() / 1000) + 60)
      .sign(await importJWK(keys.privateKey, 'EdDSA'));
    await expect(verifier().verify(token)).rejects.toEqual(refused);
  });

  it('nonsense', async () => {
    await expect(verifier().verify('')).rejects.toEqual(refused);
  });
});
