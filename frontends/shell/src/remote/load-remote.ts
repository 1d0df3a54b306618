import {
  hubFetch,
  MOUNT_CONTRACT,
  type Mount,
  type RemoteManifest,
  type RemoteReference,
} from '@hub/client';

const TIME_OUT_MS = 20_000;

/** The front-end was built for another version of the shell; a new page brings both together. */
export class ContractMismatch extends Error {
  override readonly name = 'ContractMismatch';
}

const withinTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('The front-end took too long to load.')), TIME_OUT_MS);
    }),
  ]);

/** Adds a style sheet once and waits for it, so that nothing shows unstyled. Without its styles a page still works. */
function addStyles(href: string): Promise<void> {
  if (document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`)) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      resolve();
    });
    document.head.append(link);
  });
}

async function load(remote: RemoteReference, suffix: string): Promise<Mount> {
  const base = new URL(remote.url, location.origin);
  const response = await hubFetch(base.href, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${remote.name}: HTTP ${response.status}`);
  const manifest = (await response.json()) as RemoteManifest;
  if (manifest.contract !== MOUNT_CONTRACT) throw new ContractMismatch(remote.name);
  const entry = new URL(manifest.entry, base).href + suffix;
  const [module] = await Promise.all([
    import(/* @vite-ignore */ entry) as Promise<{ mount: Mount }>,
    ...manifest.css.map((file) => addStyles(new URL(file, base).href)),
  ]);
  return module.mount;
}

/**
 * Fetches a front-end at run time. A browser may remember that an import failed, so a later attempt asks for the same file
 * under another address.
 */
export const loadRemote = (remote: RemoteReference, attempt: number): Promise<Mount> =>
  withinTime(load(remote, attempt === 0 ? '' : `?retry=${attempt}`));
