import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import path from 'node:path';
import { readOrCreateSecret } from '@hub/server';

/** The password of a login. All follow from one secret, so that a process needs no list of passwords. */
export type Passwords = (login: string) => string;

export function passwordsFrom(secret: string): Passwords {
  if (secret.length < 32) throw new Error('The secret for database passwords is too short.');
  return (login) => createHmac('sha256', secret).update(`login:${login}`).digest('base64url');
}

/** The passwords of an installation; their secret is made once and kept in the state folder. */
export async function loadPasswords(stateFolder: string): Promise<Passwords> {
  const file = path.join(stateFolder, 'database-secret');
  return passwordsFrom(await readOrCreateSecret(file, () => randomBytes(32).toString('hex')));
}

/** The same server and database for another login. */
export function loginUrl(url: string, login: string, passwords: Passwords): string {
  const changed = new URL(url);
  changed.username = login;
  changed.password = passwords(login);
  return changed.href;
}

/** What PostgreSQL stores for a password (RFC 5803): the password itself never stands in an SQL statement or a log. */
export function scramVerifier(password: string): string {
  const rounds = 4_096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const mac = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = sha256(mac('Client Key'));
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${storedKey}:${mac('Server Key').toString('base64')}`;
}

const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('base64');
