const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The same day, somewhere between eight and five in Brussels. @param share from 0 up to 1 */
export function officeHours(instant: number, share: number): number {
  const day = Math.floor(instant / DAY_MS) * DAY_MS;
  return Math.floor(day + (7 + share * 8) * HOUR_MS);
}
