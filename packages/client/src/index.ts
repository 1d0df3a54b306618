export {
  failedAt,
  GraphError,
  NetworkError,
  type NetworkReason,
  readGraphError,
  type WireError,
} from './errors.ts';
export type { GraphDocument } from './graph-document.ts';
export { type GraphResult, graphqlFetch } from './graphql-fetch.ts';
export { hubFetch } from './hub-fetch.ts';
export { chooseLocale, currentLocale, LOCALES, type Locale, rememberLocale } from './locale.ts';
export {
  MOUNT_CONTRACT,
  type Mount,
  type Mounted,
  type MountOptions,
  type RemoteManifest,
  type RemoteReference,
} from './mount.ts';
export { hasRight, publicSession, type Session } from './session.ts';
