import type { RemoteManifest } from '@hub/client';

function preload(href: string): void {
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
  );
}

/** Asks for everything that the entry imports at the same moment as for the entry itself: one way to the server less. */
export function preloadModules(
  { preload: files = [], shared = [] }: RemoteManifest,
  base: URL,
): void {
  for (const file of files) preload(new URL(file, base).href);
  for (const name of shared) preload(import.meta.resolve(name));
}
