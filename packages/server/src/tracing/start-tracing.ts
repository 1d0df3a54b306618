import type { Logger } from '../logger.ts';
import type { TracingSettings } from './config.ts';
import { createTracer, type NamedTrace } from './create-tracer.ts';
import { randomHex } from './random-hex.ts';
import type { Tracer } from './span.ts';
import { tellFailures } from './tell-failures.ts';

export interface Tracing extends Tracer {
  /** Sends what is left. Resolves in time, also when nobody takes it. */
  stop(): Promise<void>;
}

interface Options {
  /** What the process is called in traces, unless `OTEL_SERVICE_NAME` says otherwise. */
  readonly service: string;
  readonly log: Pick<Logger, 'warn'>;
}

/** A batch that is on its way when the process stops, and its answer. */
const GRACE_MS = 1_000;

/**
 * Records spans and sends them in batches: at most 2,048 wait, what comes on top is dropped, so no request ever waits for a
 * collector. Nothing is registered for the whole process, so no library in it makes spans of its own. The packages are loaded here and
 * nowhere else: who sends nothing loads nothing.
 */
export async function startTracing(
  { url, timeoutMs }: TracingSettings,
  { service, log }: Options,
): Promise<Tracing> {
  const [api, { BasicTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, resources] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } = resources;
  const exporter = tellFailures(new OTLPTraceExporter({ url, timeoutMillis: timeoutMs }), { log });
  const named: NamedTrace = { traceId: '' };
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': service }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporter)],
    idGenerator: { generateTraceId: () => named.traceId, generateSpanId: () => randomHex(8) },
  });
  const tracer = provider.getTracer('@hub/server');
  return {
    ...createTracer({ api, tracer, named }),
    // What could not be sent was told by then.
    stop: () => within(timeoutMs + GRACE_MS, provider.shutdown()).catch(() => {}),
  };
}

async function within(limitMs: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
