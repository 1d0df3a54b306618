import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const COMPRESSIBLE = /\.(js|css|svg|json|txt|webmanifest)$/;
/** Below this size the header costs more than the compression gains. */
const SMALLEST = 512;

async function compressFile(file) {
  const content = fs.readFileSync(file);
  if (content.length < SMALLEST) return;
  const options = {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 9,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  };
  const [br, gz] = await Promise.all([brotli(content, options), gzip(content, { level: 9 })]);
  fs.writeFileSync(`${file}.br`, br);
  fs.writeFileSync(`${file}.gz`, gz);
}

/**
 * Writes `<file>.br` and `<file>.gz` beside each text file, so that the server never compresses a static file itself.
 * remote.json keeps its one form: it is small and changes with every deployment.
 * @param {string} folder
 */
export async function compressFolder(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const wanted = files
    .filter(
      (entry) => entry.isFile() && COMPRESSIBLE.test(entry.name) && entry.name !== 'remote.json',
    )
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter(
      (file) =>
        !fs.existsSync(`${file}.br`) ||
        fs.statSync(`${file}.br`).mtimeMs < fs.statSync(file).mtimeMs,
    );
  await Promise.all(wanted.map(compressFile));
}
