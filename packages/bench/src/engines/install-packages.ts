import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TIME_MS = 300_000;

/**
 * Installs packages in a folder of their own, once, without their scripts. The folder, or undefined where that fails: a machine
 * without a network measures the engines that it has.
 */
export async function installPackages(
  name: string,
  packages: readonly string[],
  base: string,
): Promise<string | undefined> {
  const folder = join(base, name);
  const stamp = join(folder, 'installed');
  const wanted = packages.join(' ');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return folder;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"private":true}');
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      timeout: TIME_MS,
    });
    await writeFile(stamp, wanted);
    return folder;
  } catch {
    return undefined;
  }
}
