import { randomBytes } from 'node:crypto';

/** A trace id in the form of W3C Trace Context. Never taken from the client: it names lines in our log. */
export const newTraceId = (): string => randomBytes(16).toString('hex');
