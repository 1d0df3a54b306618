const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/**
 * One line per measured size.
 * @param {string} name
 * @param {readonly { what: string, bytes: number, limit: number }[]} rows
 */
export function sizeTable(name, rows) {
  const width = Math.max(...rows.map((row) => row.what.length));
  const lines = rows.map(({ what, bytes, limit }) => {
    const size = kilobytes(bytes).padStart(9);
    const mark = bytes > limit ? `  OVER by ${kilobytes(bytes - limit)}` : '';
    return `  ${what.padEnd(width)} ${size} of ${kilobytes(limit)}${mark}`;
  });
  return [`${name}, gzip`, ...lines].join('\n');
}

/**
 * What is wrong with a build, in words that say what to do.
 * @param {{ rows: readonly { what: string, bytes: number, limit: number }[], bundled: ReadonlyMap<string, string> }} build
 */
export function problemsOf({ rows, bundled }) {
  const tooLarge = rows.filter((row) => row.bytes > row.limit);
  return [
    ...[...bundled].map(
      ([name, file]) =>
        `a second copy of ${name} (${file}): import only its shared names, see frontend/shared-modules.mjs`,
    ),
    ...tooLarge.map(
      ({ what }) => `${what} is too large: load it lazily with import(), or leave something out`,
    ),
  ];
}
