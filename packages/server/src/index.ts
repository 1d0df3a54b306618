export { closeServer } from './close-server.ts';
export {
  type ConfigField,
  defineConfig,
  flag,
  integer,
  oneOf,
  secret,
  text,
} from './configuration.ts';
export { type Draining, type DrainStep, drainOnSignals } from './draining.ts';
export { firstFreePort, freePort, listenOnNextFreePort } from './free-port.ts';
export { type Health, type HealthCheck, registerHealth } from './health.ts';
export {
  createTokenIssuer,
  type Receipt,
  type TokenIssuer,
  TRACE_HEADER,
} from './internal-token-issuer.ts';
export { type InternalKeys, newInternalKeys } from './internal-token-keys.ts';
export {
  createTokenVerifier,
  InternalTokenRefused,
  type TokenVerifier,
  type VerifiedCall,
} from './internal-token-verifier.ts';
export { createLogger, type Logger } from './logger.ts';
export { readOrCreateSecret } from './secret-file.ts';
export {
  type ContextKey,
  type ContextKeyMaterial,
  contextFor,
  type GroupRole,
  groupRoleOf,
  newContextKey,
  paddedKeys,
  parseContextKey,
  type SignedContextFields,
  serializeContextKey,
  signContext,
} from './signed-context.ts';
export { ATTRIBUTES } from './tracing/attributes.ts';
export { readTracing, type TracingSettings } from './tracing/config.ts';
export type { Span, SpanAttributes, Tracer } from './tracing/span.ts';
export { startTracing, type Tracing } from './tracing/start-tracing.ts';
export { newTraceId } from './tracing/trace-id.ts';
export { readTraceparent, TRACEPARENT, traceparentOf } from './tracing/traceparent.ts';
