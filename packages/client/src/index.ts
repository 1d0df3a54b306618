export {
  type ApiAddresses,
  type ApiClient,
  type ApiClientProblem,
  type ApiClientSecret,
  type ApiClients,
  type ApiScope,
  createApiClient,
  fetchApiClients,
  type NewApiClient,
  revokeApiClient,
  rotateApiClient,
} from './api-clients.ts';
export { endSession, FAREWELL_ADDRESS } from './end-session.ts';
export {
  failedAt,
  GraphError,
  NetworkError,
  type NetworkReason,
  readGraphError,
  type WireError,
} from './errors.ts';
export { fetchSession } from './fetch-session.ts';
export type { GraphDocument } from './graph-document.ts';
export { type GraphResult, graphqlFetch, graphqlGet } from './graphql-fetch.ts';
export { hubFetch } from './hub-fetch.ts';
export type { LivePhase, LiveState } from './live/live-state.ts';
export { retryLive, useLiveState } from './live/use-live-state.ts';
export { chooseLocale, currentLocale, LOCALES, rememberLocale } from './locale.ts';
export { loginAddress } from './login-address.ts';
export {
  MOUNT_CONTRACT,
  type Mount,
  type Mounted,
  type MountOptions,
  type RemoteManifest,
  type RemoteReference,
} from './mount.ts';
export { type OrganisationOfSession, publicSession, type Session } from './session.ts';
export type { SessionPhase } from './session-life.ts';
export { switchOrganisation } from './switch-organisation.ts';
export { type SessionLife, useSessionLife } from './use-session-life.ts';
