import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  contextFor,
  newContextKey,
  paddedKeys,
  parseContextKey,
  type SignedContextFields,
  serializeContextKey,
  signContext,
} from './signed-context.ts';

const key = { kid: 'k1', secret: Buffer.alloc(32, 7) };
const now = new Date('2026-11-23T11:00:00.900Z');
const fields: SignedContextFields = {
  login: 'finance_app',
  role: 'partner',
  organisationId: 'org',
  actorId: 'person',
  rights: ['reader', 'editor'],
  expiresAt: new Date('2026-11-23T11:00:30.900Z'),
};

describe('signContext', () => {
  it('writes kid, login, role, organisation, actor, rights and expiry, and signs them', () => {
    const payload = 'k1|finance_app|partner|org|person|reader,editor|1795431630';
    const signature = createHmac('sha256', key.secret).update(payload).digest('hex');
    expect(signContext(key, fields, now)).toBe(`${payload}.${signature}`);
  });

  it.each<[keyof SignedContextFields, string | string[]]>([
    ['organisationId', 'org|agency'],
    ['actorId', 'a.b'],
    ['login', 'finance_app|x'],
    ['rights', ['editor,approver']],
    ['rights', ['editor|9']],
  ])('refuses a separator in %s', (name, value) => {
    expect(() => signContext(key, { ...fields, [name]: value }, now)).toThrow('separator');
  });

  it('refuses a life of more than a minute', () => {
    const expiresAt = new Date(now.getTime() + 60_001);
    expect(() => signContext(key, { ...fields, expiresAt }, now)).toThrow('60 seconds');
  });
});

it('makes a context for everybody, also for somebody who is not logged in', () => {
  expect(contextFor(key, { audience: 'public' }, 'catalogue', now)).toMatch(
    /^k1\|catalogue_app\|public\|\|\|\|\d+\.[0-9a-f]{64}$/,
  );
});

it('pads the key so that two plain hashes give the HMAC', () => {
  const { innerKey, outerKey } = paddedKeys(key);
  const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  const message = Buffer.from('message');
  expect(sha256(outerKey, sha256(innerKey, message))).toEqual(
    createHmac('sha256', key.secret).update(message).digest(),
  );
});

it('reads a key back, and refuses a short one', () => {
  const made = newContextKey();
  expect(parseContextKey(`${serializeContextKey(made)}\n`)).toEqual(made);
  expect(() => parseContextKey('k1:abcd')).toThrow('64 to 128 hex digits');
  expect(() => paddedKeys({ kid: 'k1', secret: Buffer.alloc(8) })).toThrow('32 to 64 bytes');
});
