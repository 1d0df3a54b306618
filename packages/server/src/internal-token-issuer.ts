import { randomUUID } from 'node:crypto';
import type { Actor } from '@hub/domain';
import { importJWK, type JWK, SignJWT } from 'jose';
import { claimsOf } from './actor-claims.ts';
import { type ContextKey, contextFor } from './signed-context.ts';

export const INTERNAL_TOKEN_TYPE = 'hub-internal+jwt';
/** Carries the trace id of a call; not signed, so it names log lines and decides nothing. */
export const TRACE_HEADER = 'x-hub-trace-id';
const LIFE_MS = 60_000;
const REUSE_MS = 20_000;
const MOST_TOKENS = 5_000;

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
  issue(subgraph: string, actor: Actor, receipt?: Receipt): Promise<string>;
}

/** Signs who asks, for one subgraph, together with the signed database context for that subgraph's login. */
export function createTokenIssuer(options: {
  privateKey: JWK;
  contextKey: ContextKey;
  now?: () => Date;
}): TokenIssuer {
  const { privateKey, contextKey, now = () => new Date() } = options;
  const key = importJWK(privateKey, 'EdDSA');
  const kept = new Map<string, { token: Promise<string>; until: number }>();

  const sign = async (subgraph: string, actor: Actor, receipt?: Receipt) => {
    const at = now();
    const claims = {
      ...claimsOf(actor),
      ctx: contextFor(contextKey, actor, subgraph, at),
      ...(receipt && { rcv: receipt.receivedAt.getTime(), trc: receipt.traceId }),
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ: INTERNAL_TOKEN_TYPE })
      .setAudience(subgraph)
      .setJti(randomUUID())
      .setIssuedAt(Math.floor(at.getTime() / 1000))
      .setExpirationTime(Math.floor((at.getTime() + LIFE_MS) / 1000))
      .sign(await key);
  };

  return {
    issue(subgraph, actor, receipt) {
      if (receipt) return sign(subgraph, actor, receipt);
      const name = JSON.stringify([subgraph, claimsOf(actor)]);
      const found = kept.get(name);
      if (found && found.until > now().getTime()) return found.token;
      if (kept.size >= MOST_TOKENS) kept.clear();
      const token = sign(subgraph, actor);
      kept.set(name, { token, until: now().getTime() + REUSE_MS });
      token.catch(() => kept.delete(name));
      return token;
    },
  };
}
