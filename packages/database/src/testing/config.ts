/** Set by the set-up of a test run, read by its test files: the state folder of the run's server. */
const VARIABLE = 'HUB_TEST_STATE';

export const sharedState = (): string | undefined => process.env[VARIABLE];

export function shareState(folder: string): void {
  process.env[VARIABLE] = folder;
}

export function unshareState(): void {
  delete process.env[VARIABLE];
}
