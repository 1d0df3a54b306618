/** The only place where this package reads the environment. */
export const config = {
  /** Path of a Chromium to use before any other. */
  chrome: process.env.CHROME,
  /** Set to 1 on a machine that cannot run a browser: the journeys then say that they did not run. */
  noBrowser: process.env.HUB_NO_BROWSER === '1',
  /** Folder for pictures of every screen; none are taken without it. */
  pictures: process.env.HUB_PICTURES,
  /** Set to 1 to keep a trace of each journey that fails. */
  trace: process.env.HUB_TRACE === '1',
  temporary: process.env.TMPDIR ?? '/tmp',
  /** Address of the hub that the set-up of the run started. */
  origin: () => process.env.HUB_ORIGIN ?? '',
  environment: process.env,
};

/** Lets the workers of the run and the programs that they start see a setting. */
export function share(
  name: 'HUB_ORIGIN' | 'TMPDIR' | 'AWS_LAMBDA_JS_RUNTIME',
  value: string,
): void {
  process.env[name] = value;
}
