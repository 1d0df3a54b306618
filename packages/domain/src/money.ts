/** Basis points in a whole: 10,000 = 100 %. */
const WHOLE = 10_000;

/** Refuses what is no exact amount. Money is an integer number of euro cents, everywhere. */
export function assertCents(cents: number): number {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not a whole number of cents: ${cents}`);
  return cents;
}

/**
 * cents x numerator / denominator, rounded half up to the cent. The only place where money is rounded.
 * @param cents amount, not negative
 */
export function proportion(cents: number, numerator: number, denominator: number): number {
  assertCents(cents);
  if (
    cents < 0 ||
    !Number.isSafeInteger(numerator) ||
    numerator < 0 ||
    !Number.isSafeInteger(denominator) ||
    denominator <= 0
  ) {
    throw new RangeError(`Not a proportion: ${cents} x ${numerator} / ${denominator}`);
  }
  // BigInt, because the product can pass 2^53
  const whole = BigInt(denominator);
  return assertCents(Number((2n * BigInt(cents) * BigInt(numerator) + whole) / (2n * whole)));
}

/** A share of an amount. @param basisPoints from 0 to 10,000; 8,000 = 80 % */
export function applyBasisPoints(cents: number, basisPoints: number): number {
  if (basisPoints > WHOLE) throw new RangeError(`More than the whole: ${basisPoints} basis points`);
  return proportion(cents, basisPoints, WHOLE);
}

/** Advance and balance of an award. The balance is what is left, so no cent is lost or made. */
export function splitAward(
  amountCents: number,
  advanceBasisPoints: number,
): { readonly advanceCents: number; readonly balanceCents: number } {
  const advanceCents = applyBasisPoints(amountCents, advanceBasisPoints);
  return { advanceCents, balanceCents: amountCents - advanceCents };
}

/**
 * Divides a whole number by weights (largest remainder; ties go to the first). The parts sum to the whole.
 * @param whole cents or units, not negative
 * @param weights not negative, at least one above zero
 */
export function splitByWeights(whole: number, weights: readonly number[]): number[] {
  assertCents(whole);
  const total = weights.reduce((sum, weight) => sum + BigInt(assertCents(weight)), 0n);
  if (whole < 0 || total <= 0n || weights.some((weight) => weight < 0)) {
    throw new RangeError(
      'Weights must hold at least one above zero, and the whole may not be negative.',
    );
  }
  const shares = weights.map((weight) => BigInt(whole) * BigInt(weight));
  const parts = shares.map((share) => Number(share / total));
  let left = whole - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share % total }))
    .sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    );
  for (const { index } of byRemainder) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}
