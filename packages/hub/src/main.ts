import 'reflect-metadata';
import { createLogger, drainOnSignals, readTracing } from '@hub/server';
import { verifyCommand } from './audit/verify-command.ts';
import { banner } from './banner.ts';
import { readConfig } from './config.ts';
import { resetHub } from './database/reset.ts';
import { optionsFrom } from './options-from-config.ts';
import { startHub } from './start-hub.ts';

/** `npm start`: starts the hub, says where it is, and stops it at Ctrl-C. `npm run verify:audit`: verifies its log. */
async function main(): Promise<void> {
  const config = readConfig();
  const options = optionsFrom(config);
  const [command, ...rest] = process.argv.slice(2);
  if (command === 'verify-audit') {
    const { text, whole } = await verifyCommand(rest, options);
    process.stdout.write(text);
    process.exitCode = whole ? 0 : 1;
    return;
  }
  if (process.argv.includes('--reset')) await resetHub(options);
  const hub = await startHub({ ...options, tracing: readTracing() });
  process.stdout.write(banner(hub, { demo: config.demo && !options.identity }));
  drainOnSignals(hub.stopSteps(), { log: createLogger('hub', { level: config.logLevel }) });
}

main().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The hub could not start: ${text}\n`);
  process.exitCode = 1;
});
