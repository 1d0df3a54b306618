import { GATEWAY_FLAGS } from '@hub/e2e/running-hub';

/** The only place where this package reads the environment. */
export const config = {
  /** Folder in which other engines are installed; a temporary one unless told. */
  engines: process.env.HUB_BENCH_ENGINES ?? `${process.env.TMPDIR ?? '/tmp'}/hub-bench-engines`,
  /** Names of the operations that are measured; all of them when empty. */
  only: (process.env.HUB_BENCH_ONLY ?? '').split(',').filter((name) => name !== ''),
  /** Seconds of each measurement. */
  seconds: Number(process.env.HUB_BENCH_SECONDS ?? 3),
  /** The gateway under load for a while: how long, how much, and with which options of Node. */
  soak: {
    minutes: Number(process.env.HUB_BENCH_MINUTES ?? 10),
    perSecond: Number(process.env.HUB_BENCH_RATE ?? 20),
    // as its start script does
    nodeOptions: process.env.HUB_BENCH_NODE_OPTIONS ?? GATEWAY_FLAGS.join(' '),
  },
  environment: process.env,
};
