import { stableId } from '@hub/domain';

/** The same number from 0 up to 1 for the same words: every installation shows the same demonstration. */
export function dice(...words: readonly (string | number)[]): number {
  return Number.parseInt(stableId('demo-dice', words.join('/')).slice(0, 8), 16) / 2 ** 32;
}
