import { randomHex } from './random-hex.ts';

/** A trace id in the form of W3C Trace Context. Never taken from the client: it names lines in our log. */
export const newTraceId = (): string => randomHex(16);
