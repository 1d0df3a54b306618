import { share } from './config.ts';
import { startBuiltHub } from './running-hub.ts';

/** One hub for all journeys of a run; Playwright stops it afterwards. */
// biome-ignore lint/style/noDefaultExport: Playwright takes the default export
export default async function start(): Promise<() => Promise<void>> {
  const hub = await startBuiltHub();
  share('HUB_ORIGIN', hub.origin);
  return hub.stop;
}
