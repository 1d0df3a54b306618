import { defineConfig, integer, secret, text } from '@hub/server';
import type { JWK } from 'jose';
import type { ServeOptions } from './serve-subgraph.ts';

const read = defineConfig({
  port: integer('PORT', { default: 4001, max: 65_535 }),
  host: text('HOST', { default: '127.0.0.1' }),
  databaseUrl: secret('DATABASE_URL'),
  workerUrl: secret('WORKER_DATABASE_URL', { default: null }),
  tokenKey: text('INTERNAL_PUBLIC_KEY'),
});

/** Settings of a service that runs in a process of its own. */
export function serveOptions(): { options: ServeOptions; redacted: Record<string, unknown> } {
  const { values, redacted } = read(process.env);
  return {
    options: { ...values, tokenKey: JSON.parse(values.tokenKey) as JWK },
    redacted: redacted(),
  };
}
