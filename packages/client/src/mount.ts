import type { Session } from './session.ts';

/** What the shell hands to a front-end. Nothing else crosses: no React context, no token. */
export interface MountOptions {
  /** the place of the front-end in the page; empty when handed over */
  readonly element: HTMLElement;
  /** slot in the header: the front-end portals its own main navigation into it */
  readonly navigation: HTMLElement;
  readonly session: Session;
  /** for links that leave the front-end; inside it the own router does */
  readonly navigate: (path: string) => void;
}

/** A front-end in the page. */
export interface Mounted {
  unmount(): void;
}

/** `src/mount.ts` of every front-end exports this as `mount`. */
export type Mount = (options: MountOptions) => Mounted;

/** One line of `/remotes.json`. */
export interface RemoteReference {
  readonly name: string;
  /** paths below it belong to this front-end; the longest prefix wins */
  readonly prefix: string;
  /** address of its `remote.json` */
  readonly url: string;
  /** what stands there, when the server says so at once: it saves a question */
  readonly manifest?: RemoteManifest;
}

/** `remote.json`, written by the build of a front-end. */
export interface RemoteManifest {
  readonly entry: string;
  readonly css: readonly string[];
  /** files that the entry imports: fetched together with it, not after it */
  readonly preload?: readonly string[];
  /** names of shared modules that the entry imports */
  readonly shared?: readonly string[];
  /** SHA-384 of each script and style sheet; without it (development) nothing is compared */
  readonly integrity?: Readonly<Record<string, string>>;
  /** version of this contract; raised when MountOptions changes incompatibly */
  readonly contract: number;
}

/** The contract version this code was written against. */
export const MOUNT_CONTRACT = 1;
