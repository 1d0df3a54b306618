import type { Rates } from '@hub/gateway';

/** Points per address and minute for who did not log in: some 500 questions of our own pages. */
export const PUBLIC_POINTS = 5_000;

/**
 * Points of questions per organisation and minute. The agency has the most people at work; a municipality has its whole house
 * on one deadline; a partner has a few, and a machine that can wait.
 */
const READS: Rates['reads'] = {
  public: PUBLIC_POINTS,
  partner: 20_000,
  municipality: 60_000,
  agency: 200_000,
};

/** What may be asked per minute; the options change what they name. */
export const ratesOf = (options: Partial<Rates> = {}): Partial<Rates> => ({
  ...options,
  reads: { ...READS, ...options.reads },
});
