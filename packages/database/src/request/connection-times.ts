/** Longer waiting for a connection helps nobody: the gateway gives up after 8 seconds. */
export const ACQUIRE_MS = 3_000;
/** A new connection logs in, reads the catalogue and plans all anew: a few quiet minutes must not end it. */
export const IDLE_MS = 300_000;
