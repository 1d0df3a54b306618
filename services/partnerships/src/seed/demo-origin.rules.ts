import { stableId } from '@hub/domain';

/** More than this number of residents of non-EU-14 origin: a municipality may apply alone. */
const THRESHOLD = 7_500;

/**
 * Municipalities whose invented figure passes the threshold. The applicants that are publicly known to have applied alone
 * are among them, so that the demonstration never contradicts what is known.
 */
export const ABOVE_THRESHOLD: ReadonlySet<string> = new Set([
  ...['12025', '44021', '72039', '34022', '41002', '24062', '35013', '13040', '23027'], // known, alone
  ...['71016', '46014', '46021'], // practice listed by VVSG
  ...['11002', '31005', '71022', '36015', '71004', '23088', '23016', '71053', '73107', '71070'],
  ...['23094', '23077', '23025', '41048', '12021', '13008'],
]);

/**
 * An invented number of residents of non-EU-14 origin; the real one was never found as data. The same for the same
 * municipality, so that every service and every installation shows the same demonstration.
 */
export function demoOriginResidents(nis: string, population: number): number {
  const dice = Number.parseInt(stableId('demo-origin', nis).slice(0, 8), 16);
  if (ABOVE_THRESHOLD.has(nis)) {
    const share = 180 + (dice % 140);
    return Math.max(Math.round((population * share) / 1000), THRESHOLD + 1 + (dice % 1_900));
  }
  const share = 90 + (dice % 120);
  return Math.min(Math.round((population * share) / 1000), THRESHOLD - 100 - (dice % 900));
}
