import { createHmac, randomBytes } from 'node:crypto';
import type { Actor, Audience } from '@hub/domain';

/** Key of the signed database context. Only the gateway (or the hub) and PostgreSQL hold it. */
export interface ContextKey {
  readonly kid: string;
  readonly secret: Uint8Array;
}

/** What PostgreSQL keeps: the key already padded for the two rounds of HMAC-SHA-256. */
export interface ContextKeyMaterial {
  readonly kid: string;
  readonly innerKey: Buffer;
  readonly outerKey: Buffer;
}

/** Group role of an audience in the database: one policy per role and table. */
export type GroupRole = `hub_${Audience}`;

export interface SignedContextFields {
  /** The one database login that may use this context. */
  readonly login: string;
  readonly role: Audience;
  readonly organisationId: string;
  readonly actorId: string;
  /** Roles of the actor: PostgreSQL asks for them where a row is written. */
  readonly rights?: readonly string[];
  readonly expiresAt: Date;
}

const BLOCK = 64;
const LONGEST_LIFE_MS = 60_000;

export const newContextKey = (): ContextKey => ({
  kid: randomBytes(4).toString('hex'),
  secret: randomBytes(32),
});

/** One line for a file or a variable: `kid:secret`, the secret in hex. */
export const serializeContextKey = (key: ContextKey): string =>
  `${key.kid}:${Buffer.from(key.secret).toString('hex')}`;

export function parseContextKey(line: string): ContextKey {
  const match = /^([A-Za-z0-9-]{1,40}):((?:[0-9a-f]{2}){32,64})$/.exec(line.trim());
  if (!match?.[1] || !match[2]) {
    throw new Error('The context key must read kid:secret, the secret as 64 to 128 hex digits.');
  }
  return { kid: match[1], secret: Buffer.from(match[2], 'hex') };
}

/** The padded keys, so that PostgreSQL's built-in sha256() is enough to check a signature. */
export function paddedKeys({ kid, secret }: ContextKey): ContextKeyMaterial {
  if (secret.length < 32 || secret.length > BLOCK) {
    throw new Error('The context key must have 32 to 64 bytes.');
  }
  const pad = (mask: number) => {
    const block = Buffer.alloc(BLOCK, mask);
    secret.forEach((byte, index) => {
      block[index] = byte ^ mask;
    });
    return block;
  };
  return { kid, innerKey: pad(0x36), outerKey: pad(0x5c) };
}

/** Signs who asks, for one database login: `kid|login|role|organisation|actor|rights|expiry.signature`; rights with commas. */
export function signContext(
  { kid, secret }: ContextKey,
  fields: SignedContextFields,
  now: Date = new Date(),
): string {
  const { login, role, organisationId, actorId, rights = [], expiresAt } = fields;
  if (expiresAt.getTime() - now.getTime() > LONGEST_LIFE_MS) {
    throw new Error('A signed context lives at most 60 seconds.');
  }
  const values = [kid, login, role, organisationId, actorId, rights.join(',')];
  // A separator inside a value would shift the fields behind it.
  if (values.some((value) => /[|.]/.test(value)) || rights.some((right) => right.includes(','))) {
    throw new Error('A value of the signed context holds a separator.');
  }
  const payload = [...values, Math.floor(expiresAt.getTime() / 1000)].join('|');
  return `${payload}.${createHmac('sha256', secret).update(payload).digest('hex')}`;
}

export const groupRoleOf = (audience: Audience): GroupRole => `hub_${audience}`;

/** The signed context of an actor for the web login of one service. */
export function contextFor(
  key: ContextKey,
  actor: Actor,
  service: string,
  now: Date = new Date(),
): string {
  const person =
    actor.audience === 'public' ? { organisationId: '', userId: '', rights: [] } : actor;
  const fields = {
    login: `${service}_app`,
    role: actor.audience,
    organisationId: person.organisationId,
    actorId: person.userId,
    rights: person.rights,
    expiresAt: new Date(now.getTime() + LONGEST_LIFE_MS),
  };
  return signContext(key, fields, now);
}
