import type { Actor } from '@hub/domain';
import { importJWK, type JWK, jwtVerify } from 'jose';
import { actorOf } from './actor-claims.ts';
import { INTERNAL_TOKEN_TYPE } from './internal-token-issuer.ts';

/** What a subgraph knows about a call after the token was checked. */
export interface VerifiedCall {
  readonly actor: Actor;
  /** The signed database context for this subgraph's login. */
  readonly dbContext: string;
  /** From the token of a mutation; null for reads, whose token serves several requests. */
  readonly receivedAt: Date | null;
  readonly traceId: string | null;
}

export class InternalTokenRefused extends Error {}

export interface TokenVerifier {
  verify(token: string): Promise<VerifiedCall>;
}

const MOST_CALLS = 1_000;

/** Checks internal tokens made for one subgraph; keeps checked ones until they expire. */
export function createTokenVerifier(options: {
  publicKey: JWK;
  subgraph: string;
  now?: () => Date;
}): TokenVerifier {
  const { publicKey, subgraph, now = () => new Date() } = options;
  const key = importJWK(publicKey, 'EdDSA');
  const kept = new Map<string, { call: VerifiedCall; until: number }>();

  const check = async (token: string) => {
    const { payload } = await jwtVerify(token, await key, {
      algorithms: ['EdDSA'],
      audience: subgraph,
      typ: INTERNAL_TOKEN_TYPE,
      requiredClaims: ['exp', 'jti', 'sub'],
      maxTokenAge: 60,
      clockTolerance: 2,
      currentDate: now(),
    });
    if (typeof payload.ctx !== 'string') throw new Error('the database context is missing');
    const call: VerifiedCall = {
      actor: actorOf(payload),
      dbContext: payload.ctx,
      receivedAt: typeof payload.rcv === 'number' ? new Date(payload.rcv) : null,
      traceId: typeof payload.trc === 'string' ? payload.trc : null,
    };
    return { call, until: Number(payload.exp) * 1000 };
  };

  return {
    async verify(token) {
      const found = kept.get(token);
      if (found && found.until > now().getTime()) return found.call;
      try {
        const checked = await check(token);
        if (kept.size >= MOST_CALLS) kept.clear();
        kept.set(token, checked);
        return checked.call;
      } catch (error) {
        throw new InternalTokenRefused('The internal token was refused.', { cause: error });
      }
    },
  };
}
