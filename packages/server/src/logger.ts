import { type LevelWithSilent, type Logger, pino } from 'pino';

export type { Logger };

// A log line may be read by people who may not act for the user: nothing in it opens a door.
const hidden = [
  'authorization',
  'cookie',
  'password',
  'secret',
  'token',
  'signedContext',
  'url',
].flatMap((name) => [name, `*.${name}`, `*.headers.${name}`]);

/** Structured log, one JSON object per line; pass it to fastify as `loggerInstance`. */
export function createLogger(
  name: string,
  options: {
    level?: LevelWithSilent;
    destination?: { write(line: string): void };
  } = {},
): Logger {
  const settings = {
    name,
    level: options.level ?? 'info',
    redact: { paths: hidden.filter((path) => !path.includes('headers.url')), censor: '(hidden)' },
    base: { name },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return options.destination ? pino(settings, options.destination) : pino(settings);
}
