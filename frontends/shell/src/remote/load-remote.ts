import {
  hubFetch,
  MOUNT_CONTRACT,
  type Mount,
  type RemoteManifest,
  type RemoteReference,
} from '@hub/client';
import { addStyles } from './add-styles.ts';
import { fetchModules } from './fetch-modules.ts';

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

async function fetchManifest(remote: RemoteReference): Promise<RemoteManifest> {
  const response = await hubFetch(remote.url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${remote.name}: HTTP ${response.status}`);
  return (await response.json()) as RemoteManifest;
}

async function load(remote: RemoteReference, attempt: number): Promise<Mount> {
  // what came with the list may be old by now: a second attempt asks again
  const known = attempt === 0 ? remote.manifest : undefined;
  const manifest = known ?? (await fetchManifest(remote));
  if (manifest.contract !== MOUNT_CONTRACT) throw new ContractMismatch(remote.name);
  const base = new URL(remote.url, location.origin);
  const { entry, css, integrity = {} } = manifest;
  // a browser may remember that an import failed: another address is another attempt
  const address = new URL(entry, base).href + (attempt === 0 ? '' : `?retry=${attempt}`);
  const [module] = await Promise.all([
    fetchModules(manifest, base, address).then(
      () => import(/* @vite-ignore */ address) as Promise<{ mount: Mount }>,
    ),
    ...css.map((file) => addStyles(new URL(file, base).href, integrity[file])),
  ]);
  return module.mount;
}

const started = new Map<string, Promise<Mount>>();

/** Begins to fetch a front-end that will be asked for soon. */
export function expectRemote(remote: RemoteReference): void {
  const work = load(remote, 0);
  work.catch(() => undefined); // told to whoever asks for it
  started.set(remote.name, work);
}

/** Fetches a front-end at run time. */
export function loadRemote(remote: RemoteReference, attempt: number): Promise<Mount> {
  const begun = attempt === 0 ? started.get(remote.name) : undefined;
  started.delete(remote.name);
  return withinTime(begun ?? load(remote, attempt));
}
