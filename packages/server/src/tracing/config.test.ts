import { expect, test } from 'vitest';
import { readTracing } from './config.ts';

const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
const url = 'http://collector:4318/v1/traces';

test.each([
  ['an address', ENDPOINT, { url, timeoutMs: 3_000 }],
  [
    'one that ends in a slash, and a time',
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/', OTEL_EXPORTER_OTLP_TIMEOUT: '900' },
    { url, timeoutMs: 900 },
  ],
  [
    'one for traces alone, as it is',
    { ...ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://traces/in' },
    { url: 'http://traces/in', timeoutMs: 3_000 },
  ],
  [
    'a share of the traces',
    { ...ENDPOINT, OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.1' },
    { url, timeoutMs: 3_000 },
  ],
])('%s', (_, environment, settings) => {
  expect(readTracing(environment)).toEqual(settings);
});

test.each([
  ['nothing', {}],
  ['an address that is empty', { OTEL_EXPORTER_OTLP_ENDPOINT: '' }],
  ['wrong settings of what is off', { OTEL_TRACES_SAMPLER: 'sometimes' }],
  ['the switch for everything', { ...ENDPOINT, OTEL_SDK_DISABLED: 'true' }],
  ['no exporter', { ...ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }],
])('off: %s', (_, environment) => {
  expect(readTracing(environment)).toBeUndefined();
});

test.each([
  ['OTEL_TRACES_SAMPLER', { OTEL_TRACES_SAMPLER: 'sometimes' }],
  [
    'OTEL_TRACES_SAMPLER_ARG',
    { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '10%' },
  ],
  ['OTEL_EXPORTER_OTLP_PROTOCOL', { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }],
])('a wrong %s is refused', (name, environment) => {
  expect(() => readTracing({ ...ENDPOINT, ...environment })).toThrow(name);
});
