import { type JWTPayload, jwtVerify } from 'jose';
import type { ProviderLogout } from '../session/end-sessions.ts';
import { type IssuerKeys, isRefusal, SIGNATURES } from './issuer-keys.ts';
import { claimedIssuer } from './token-issuer.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** How long after it was signed a token may arrive. */
export const LOGOUT_TOKEN_SECONDS = 120;
const CLOCK_TOLERANCE_SECONDS = 5;

/** A verified wish of the provider, with the name by which it is known when it comes again. */
export interface LogoutToken extends ProviderLogout {
  readonly id: string;
}

/** Gives what a logout token asks, or undefined when the token is no good. */
export type VerifyLogoutToken = (token: string) => Promise<LogoutToken | undefined>;

export interface LogoutTokenOptions {
  readonly keys: () => Promise<IssuerKeys>;
  readonly issuerName: string;
  readonly clientId: string;
}

/** Logout tokens of OpenID Connect Back-Channel Logout 1.0, section 2.6. */
export function createLogoutTokenVerifier(options: LogoutTokenOptions): VerifyLogoutToken {
  const { keys, issuerName, clientId } = options;
  return async (token) => {
    // Nonsense is refused without asking the identity provider anything.
    if (claimedIssuer(token) !== issuerName) return undefined;
    const published = await keys();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, published, {
        issuer: issuerName,
        audience: clientId,
        algorithms: SIGNATURES,
        requiredClaims: ['exp', 'iat', 'jti'],
        maxTokenAge: LOGOUT_TOKEN_SECONDS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      });
      return readLogoutToken(payload, protectedHeader.typ);
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  };
}

/** The rules beyond the signature. They keep an ID token, which the same key signs, from being taken for a logout token. */
export function readLogoutToken(
  { iss, jti, sub, sid, events, nonce }: JWTPayload,
  type: string | undefined,
): LogoutToken | undefined {
  if (type !== undefined && !/^(application\/)?(logout\+jwt|JWT)$/i.test(type)) return undefined;
  if (iss === undefined || typeof jti !== 'string' || jti === '') return undefined;
  if (nonce !== undefined || !hasEvent(events)) return undefined;
  const subject = name(sub);
  const providerSession = name(sid);
  if (subject === undefined && providerSession === undefined) return undefined;
  return { id: jti, issuer: iss, subject, providerSession };
}

const hasEvent = (events: unknown): boolean => {
  if (typeof events !== 'object' || events === null || !Object.hasOwn(events, EVENT)) return false;
  const event = (events as Record<string, unknown>)[EVENT];
  return typeof event === 'object' && event !== null;
};

const name = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
