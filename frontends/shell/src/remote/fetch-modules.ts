import type { RemoteManifest } from '@hub/client';

/**
 * Fetches a module without running it, and compares its bytes with their hash. A changed one never enters the browser's list of
 * modules: the promise is rejected, and an import of that address fails as well.
 */
function fetchModule(href: string, integrity: string = ''): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', integrity });
  // a browser without modulepreload tells nothing; there the import map's hash is the guard
  if (!link.relList.supports('modulepreload')) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} did not come as it was built`)));
    link.href = href;
    document.head.append(link);
  });
}

/**
 * Asks for the entry at its address and for everything that it imports at the same moment: one way to the server less. What is
 * imported later, on demand, is compared by the import map of the page. Both are needed: the map knows the build of the moment
 * when the page was loaded, the manifest the one of this moment and a repeated attempt's address.
 */
export async function fetchModules(
  { entry, preload = [], shared = [], integrity = {} }: RemoteManifest,
  base: URL,
  address: string,
): Promise<void> {
  await Promise.all([
    fetchModule(address, integrity[entry]),
    ...preload.map((file) => fetchModule(new URL(file, base).href, integrity[file])),
    // the page's own import map holds their hashes
    ...shared.map((name) => fetchModule(import.meta.resolve(name))),
  ]);
}
