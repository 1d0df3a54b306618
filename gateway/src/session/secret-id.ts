import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits that only the browser keeps. */
export const newSecretId = (): string => randomBytes(32).toString('base64url');

/** What the database keeps instead. A plain hash is enough for a value that nobody can guess. */
export const hashSecretId = (id: string): Buffer => createHash('sha256').update(id).digest();
