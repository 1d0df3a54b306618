import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import type { Actor } from '@hub/domain';
import type { JWK } from 'jose';
import { LRUCache } from 'lru-cache';
import { claimsOf } from './actor-claims.ts';
import { type ContextKey, contextFor } from './signed-context.ts';

export const INTERNAL_TOKEN_TYPE = 'hub-internal+jwt';
/** Carries the trace id of a call; not signed, so it names log lines and decides nothing. */
export const TRACE_HEADER = 'x-hub-trace-id';
const LIFE_MS = 60_000;
const REUSE_MS = 20_000;
/** About 10 MB of tokens; when more people ask within 20 seconds, those who asked longest ago get new ones. */
const MOST_TOKENS = 10_000;

/** When the gateway received the request, and under which trace: part of the signature of a mutation's token. */
export interface Receipt {
  readonly receivedAt: Date;
  readonly traceId: string;
}

export interface TokenIssuer {
  /**
   * Without a receipt (reads): one token per actor and subgraph, used again for up to 20 seconds. With a receipt
   * (mutations): a token of its own, because the time of receipt decides whether a submission was in time.
   */
  issue(subgraph: string, actor: Actor, receipt?: Receipt): string;
}

interface Kept {
  readonly token: string;
  readonly until: number;
}

/** Signs who asks, for one subgraph, together with the signed database context for that subgraph's login. */
export function createTokenIssuer(options: {
  privateKey: JWK;
  contextKey: ContextKey;
  now?: () => Date;
}): TokenIssuer {
  const { contextKey, now = () => new Date() } = options;
  const signed = jwtSigner(options.privateKey);
  const kept = new LRUCache<string, Kept>({ max: MOST_TOKENS });

  const make = (subgraph: string, actor: Actor, receipt?: Receipt): string => {
    const at = now();
    return signed({
      ...claimsOf(actor),
      ctx: contextFor(contextKey, actor, subgraph, at),
      ...(receipt && { rcv: receipt.receivedAt.getTime(), trc: receipt.traceId }),
      aud: subgraph,
      jti: randomUUID(),
      iat: Math.floor(at.getTime() / 1000),
      exp: Math.floor((at.getTime() + LIFE_MS) / 1000),
    });
  };

  return {
    issue(subgraph, actor, receipt) {
      if (receipt) return make(subgraph, actor, receipt);
      const name = `${subgraph} ${nameOf(actor)}`;
      const found = kept.get(name);
      if (found && found.until > now().getTime()) return found.token;
      const token = make(subgraph, actor);
      kept.set(name, { token, until: now().getTime() + REUSE_MS });
      return token;
    },
  };
}

/** A request asks several subgraphs as one actor: who that is is written down once. */
const names = new WeakMap<Actor, string>();

function nameOf(actor: Actor): string {
  const known = names.get(actor);
  if (known) return known;
  const name = JSON.stringify(claimsOf(actor));
  names.set(actor, name);
  return name;
}

/**
 * Compact JWS with EdDSA (RFC 7515, RFC 8037), signed in place: 30 µs, where WebCrypto, and with it jose, takes 130 on its way through
 * a thread. Only the making of tokens is our own; jose checks them.
 */
function jwtSigner(jwk: JWK): (claims: object) => string {
  const key = createPrivateKey({ key: { ...jwk }, format: 'jwk' });
  const head = base64url({ alg: 'EdDSA', typ: INTERNAL_TOKEN_TYPE });
  return (claims) => {
    const input = `${head}.${base64url(claims)}`;
    return `${input}.${sign(null, Buffer.from(input), key).toString('base64url')}`;
  };
}

const base64url = (value: object): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');
