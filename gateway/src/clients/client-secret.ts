import { createHash, randomBytes } from 'node:crypto';

/** A prefix by which scanners of repositories know a secret that was committed by mistake. */
const PREFIX = 'hubs_';

/** 256 random bits, shown once to the person who makes or renews a client. */
export const newClientSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64url')}`;

/** What the database keeps. A plain hash is enough for a value that nobody can guess. */
export const hashClientSecret = (secret: string): Buffer =>
  createHash('sha256').update(secret).digest();
