import type { FastifyInstance } from 'fastify';

/** Resolves when the part works, rejects when it does not. */
export type HealthCheck = () => Promise<unknown>;

export interface Health {
  /** From here on the process answers "not ready", so that no new work is sent to it. */
  stopReceiving(): void;
}

const CHECK_TIMEOUT_MS = 2_000;

/** `/health/live`: the process runs. `/health/ready`: it may receive work; its own parts only, not its neighbours. */
export function registerHealth(
  app: FastifyInstance,
  checks: Readonly<Record<string, HealthCheck>>,
): Health {
  let receiving = true;
  app.get('/health/live', { logLevel: 'silent' }, async () => ({ status: 'live' }));
  app.get('/health/ready', { logLevel: 'silent' }, async (request, reply) => {
    const names = Object.keys(checks);
    const results = await Promise.all(
      Object.values(checks).map((check) =>
        withTimeout(check).then(
          () => 'ok',
          (error: unknown) => {
            request.log.warn({ err: error }, 'a readiness check failed');
            return 'failed';
          },
        ),
      ),
    );
    const ready = receiving && results.every((result) => result === 'ok');
    const parts = Object.fromEntries(names.map((name, index) => [name, results[index]]));
    const status = ready ? 'ready' : receiving ? 'not ready' : 'draining';
    return reply.code(ready ? 200 : 503).send({ status, checks: parts });
  });
  return {
    stopReceiving: () => {
      receiving = false;
    },
  };
}

function withTimeout(check: HealthCheck): Promise<unknown> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), CHECK_TIMEOUT_MS);
  });
  return Promise.race([check(), late]).finally(() => clearTimeout(timer));
}
