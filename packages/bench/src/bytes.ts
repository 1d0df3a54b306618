import { join } from 'node:path';
import {
  distOf,
  gzipped,
  importedLater,
  namesOf,
  readRemote,
  readShell,
  type Shell,
  withStaticImports,
} from './builds.ts';
import type { Row } from './row.ts';

const SHELL_LIMIT = 120;
const LIMITS = { public: 60, municipality: 80, agency: 80, partner: 80 } as const;

/** JavaScript of the first route, gzip: the shell with what it loads ahead, then what each front-end adds. */
export function measureBytes(): Row[] {
  const shell = readShell();
  const frame = withStaticImports([shell.entry, ...shell.preloaded]);
  return [
    {
      what: 'JavaScript of shell, first route',
      value: kilobytes(gzipped(frame)),
      note: `gzip, shared parts loaded ahead included; aim ${SHELL_LIMIT} KB`,
    },
    ...Object.entries(LIMITS).map(([name, limit]) => remoteRow(name, limit, { shell, frame })),
  ];
}

interface Frame {
  readonly shell: Shell;
  readonly frame: ReadonlySet<string>;
}

function remoteRow(name: string, limit: number, { shell, frame }: Frame): Row {
  const { entry, preload, shared } = readRemote(name);
  const own = withStaticImports([entry, ...preload].map((file) => join(distOf(name), file)));
  const roots = shared.flatMap((part) => shell.shared[part] ?? []);
  const extra = [...withStaticImports(roots)].filter((file) => !frame.has(file));
  const later = importedLater(own);
  const notes = [
    `gzip, its own; aim ${limit} KB`,
    `with the shell ${kilobytes(gzipped([...frame, ...own, ...extra]))}`,
    ...(extra.length > 0 ? [`shared, not ahead: ${sizeAndNames(extra)}`] : []),
    ...(later.size > 0 ? [`on demand: ${sizeAndNames(later)}`] : []),
  ];
  return {
    what: `JavaScript of ${name}, first route`,
    value: kilobytes(gzipped(own)),
    note: notes.join('; '),
  };
}

const sizeAndNames = (files: Iterable<string>): string => {
  const all = [...files];
  return `${namesOf(all)} ${kilobytes(gzipped(all))}`;
};

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
