import { startTurbo } from './turbo.mjs';

/** Everything that one node serves: the hub in one bundle and the five front-ends. */
const PARTS = ['--filter=@hub/hub', '--filter=./frontends/*'];
const TASK_STARTS = /^\S+?:build: cache (hit|miss)/gm;

const clearLine = () => process.stdout.isTTY && process.stdout.write('\r\u001b[2K');

/** What the failed parts said; all of it when no part is named. */
function reasonOf(output) {
  const failed = [...output.matchAll(/^Failed:\s+(.+)$/gm)].flatMap(([, names]) =>
    names.split(', '),
  );
  const prefixes = failed.map((task) => `${task.replace('#', ':')}: `);
  const lines = output.split('\n').filter((line) => prefixes.some((p) => line.startsWith(p)));
  return (lines.length > 0 ? lines.join('\n') : output).trim();
}

/** One line that tells how far it is; a log gets no line at all. */
function progress(done) {
  if (process.stdout.isTTY) process.stdout.write(`\rBuilding ... ${done} of 6`);
}

/**
 * Builds what is not built yet; quiet, unless it fails.
 * @param {string} root
 */
export async function buildHub(root) {
  const started = Date.now();
  progress(0);
  const child = startTurbo(root, [
    'run',
    'build',
    '--output-logs=new-only',
    '--log-order=stream',
    ...PARTS,
  ]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      output += data;
      progress(output.match(TASK_STARTS)?.length ?? 0);
    });
  }
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += error;
      resolve(1);
    });
    child.on('close', resolve);
  });
  clearLine();
  if (code !== 0)
    throw new Error(`${reasonOf(output)}\nThe build failed; the reason stands above.`);
  const seconds = (Date.now() - started) / 1000;
  if (output.includes('cache miss')) console.log(`Built in ${seconds.toFixed(1)} s`);
}
