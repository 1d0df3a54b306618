import { type Logger, startTracing, type Tracing } from '@hub/server';
import type { Cleanup } from '../cleanup.ts';
import type { HubOptions } from '../options.ts';

/** Sends spans when it is told where to. Begun first, so it is stopped last: until then everything that ends is recorded. */
export async function startTraces(
  { tracing: settings }: HubOptions,
  { cleanup, log }: { readonly cleanup: Cleanup; readonly log: Logger },
): Promise<Tracing | undefined> {
  if (!settings) return undefined;
  const tracing = await startTracing(settings, { service: 'hub', log });
  cleanup.add('traces', () => tracing.stop());
  return tracing;
}
