/** The only place where this package reads the environment. */
export const config = {
  /** Folder in which other engines are installed; a temporary one unless told. */
  engines: process.env.HUB_BENCH_ENGINES ?? `${process.env.TMPDIR ?? '/tmp'}/hub-bench-engines`,
  /** Seconds of each measurement. */
  seconds: Number(process.env.HUB_BENCH_SECONDS ?? 3),
  environment: process.env,
};
