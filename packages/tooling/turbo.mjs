/** `node packages/tooling/turbo.mjs test`: runs one task in every package that has it, from cache where nothing changed. */
import { fileURLToPath } from 'node:url';
import { startTurbo } from './setup/turbo.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const child = startTurbo(root, ['run', ...process.argv.slice(2)], { stdio: 'inherit' });
// the terminal sends Ctrl-C to both; this process waits for the other
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
