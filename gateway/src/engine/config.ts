import { defineConfig, oneOf } from '@hub/server';

/**
 * @apollo/gateway reads this when it is constructed, and reports to its maker unless it is set.
 * Imported for its effect, before the gateway module.
 */
process.env.APOLLO_TELEMETRY_DISABLED = 'true';

/** Which executor runs the plans: the hub's own, or the one that came with the planner. */
export const readExecutor = () =>
  defineConfig({
    executor: oneOf('HUB_EXECUTOR', ['hub', 'stock'], { default: 'hub' }),
  })(process.env).values.executor;
