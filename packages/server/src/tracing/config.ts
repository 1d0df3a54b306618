import { defineConfig, flag, integer, oneOf, text } from '../configuration.ts';

/** Where spans go. Everything else (headers, resource, sampler, batches) the library reads from the environment itself. */
export interface TracingSettings {
  /** Address of the collector, for traces. */
  readonly url: string;
  /** Milliseconds after which a batch is given up, retries included. */
  readonly timeoutMs: number;
}

const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

/** A stop waits no longer than this for a collector that is away. */
const TIMEOUT_MS = 3_000;

const read = defineConfig({
  endpoint: text('OTEL_EXPORTER_OTLP_ENDPOINT', { default: undefined }),
  tracesEndpoint: text('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', { default: undefined }),
  disabled: flag('OTEL_SDK_DISABLED', { default: false }),
  exporter: oneOf('OTEL_TRACES_EXPORTER', ['otlp', 'none'], { default: 'otlp' }),
  // A collector takes both forms at one address; we send JSON. The port of gRPC takes neither.
  protocol: oneOf('OTEL_EXPORTER_OTLP_PROTOCOL', ['http/json', 'http/protobuf'], {
    default: 'http/json',
  }),
  timeoutMs: integer('OTEL_EXPORTER_OTLP_TIMEOUT', { default: TIMEOUT_MS, min: 1 }),
  sampler: oneOf('OTEL_TRACES_SAMPLER', SAMPLERS, { default: 'parentbased_always_on' }),
  samplerArg: text('OTEL_TRACES_SAMPLER_ARG', { default: '1' }),
});

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The standard variables of OpenTelemetry. Undefined without an address: then there is nothing to read, and nothing is wrong.
 * @throws on settings that the library would replace by its own without a word: more is recorded than somebody meant
 */
export function readTracing(environment: Environment = process.env): TracingSettings | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces } =
    environment;
  if (!all && !traces) return undefined;
  const { values } = read(environment);
  const { endpoint = '', tracesEndpoint, timeoutMs, sampler, samplerArg } = values;
  if (values.disabled || values.exporter === 'none') return undefined;
  if (sampler.endsWith('ratio') && !isShare(samplerArg))
    throw new Error('Configuration: OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1.');
  return { url: tracesEndpoint ?? `${endpoint.replace(/\/+$/, '')}/v1/traces`, timeoutMs };
}

const isShare = (text: string): boolean => Number(text) >= 0 && Number(text) <= 1;
