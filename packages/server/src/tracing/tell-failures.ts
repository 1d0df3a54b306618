import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Logger } from '../logger.ts';

interface Telling {
  readonly log: Pick<Logger, 'warn'>;
  readonly now?: () => number;
}

const MINUTE_MS = 60_000;
/** `ExportResultCode.SUCCESS`; its package is only loaded with the others. */
const SENT = 0;

/** An exporter whose failures are in the log, a line a minute at most: a collector that is away must not fill it. */
export function tellFailures(
  exporter: SpanExporter,
  { log, now = Date.now }: Telling,
): SpanExporter {
  let quietUntil = Number.NEGATIVE_INFINITY;
  let lost = 0;
  const failed = (spans: readonly ReadableSpan[], err: Error | undefined) => {
    lost += spans.length;
    if (now() < quietUntil) return;
    quietUntil = now() + MINUTE_MS;
    log.warn({ err, lost }, 'spans could not be sent');
    lost = 0;
  };
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.code !== SENT) failed(spans, result.error);
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
