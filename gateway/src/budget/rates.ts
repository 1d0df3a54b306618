import type { Audience } from '@hub/domain';

/** What may be spent in a minute. */
export interface Rates {
  /** Points of questions, per organisation; without one, per address. */
  readonly reads: Readonly<Partial<Record<Audience, number>>>;
  /** For an audience that `reads` does not name. */
  readonly otherReads: number;
  /** Changes, per organisation: a budget of their own, so that a busy screen never keeps somebody from submitting. */
  readonly changes: number;
  /** Steps of a login, per address: two for each login of a person, one for a machine's token. */
  readonly logins: number;
}

export const RATES: Rates = { reads: {}, otherReads: 20_000, changes: 600, logins: 240 };

/**
 * The price of a document of our own, whatever it holds: it was weighed when it was written, and its pages are capped by the
 * services. The price only bounds how often it is asked.
 */
export const TRUSTED_POINTS = 10;

/** Audience's share of `reads`. */
export const readsOf = ({ reads, otherReads }: Rates, audience: Audience): number =>
  reads[audience] ?? otherReads;
