import { readGraphError } from './errors.ts';
import { GRAPH_HEADERS, hubFetch } from './hub-fetch.ts';

/** A program that asks in the name of the organisation, as its own people see it. Instants are ISO texts. */
export interface ApiClient {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly state: 'ACTIVE' | 'EXPIRED' | 'REVOKED';
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** null: not used yet */
  readonly lastUsedAt: string | null;
  /** until when the secret before the present one still works */
  readonly earlierUntil: string | null;
  readonly revokedBy: string | null;
  readonly revokedAt: string | null;
}

export type ApiScope = 'read' | 'write';

/** The programs of the organisation, and what this person may do with them. */
export interface ApiClients {
  readonly clients: readonly ApiClient[];
  readonly mayManage: boolean;
  /** where a program asks, and where it gets its token */
  readonly addresses: ApiAddresses;
  /** how many may be active at once */
  readonly most: number;
}

export interface ApiAddresses {
  readonly resource: string;
  readonly tokens: string;
}

export interface NewApiClient {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresAt: string;
}

/** Why a program was not made: the field, null for the whole, and a permanent code. */
export interface ApiClientProblem {
  readonly field: string | null;
  readonly code: string;
}

/** The only answer that holds a secret: nobody can read it again. */
export interface ApiClientSecret {
  readonly client: ApiClient;
  readonly secret: string;
}

const PATH = '/auth/clients';

/** Everything that fails is thrown, as a NetworkError or a GraphError. */
export async function fetchApiClients(signal?: AbortSignal): Promise<ApiClients> {
  const headers = { accept: 'application/json' };
  return read<ApiClients>(await hubFetch(PATH, { headers, ...(signal && { signal }) }));
}

/** A foreseen refusal is an answer; everything else that fails is thrown. */
export async function createApiClient(
  wanted: NewApiClient,
): Promise<ApiClientSecret | { readonly problems: readonly ApiClientProblem[] }> {
  const response = await post(PATH, wanted);
  const isRefusal = response.status === 422 || response.status === 409;
  return isRefusal ? response.json() : read<ApiClientSecret>(response);
}

/** @param keepEarlier lets the present secret work for another day; otherwise it ends at once */
export async function rotateApiClient(id: string, keepEarlier: boolean): Promise<ApiClientSecret> {
  return read<ApiClientSecret>(await post(`${PATH}/${id}/rotate`, { keepEarlier }));
}

/** Ends a program for good. */
export async function revokeApiClient(id: string): Promise<ApiClient> {
  const { client } = await read<{ client: ApiClient }>(await post(`${PATH}/${id}/revoke`, {}));
  return client;
}

const post = (url: string, body: object): Promise<Response> =>
  hubFetch(url, { method: 'POST', headers: GRAPH_HEADERS, body: JSON.stringify(body) });

/** The hub refuses outside the graph in the form of the graph. */
async function read<Answer>(response: Response): Promise<Answer> {
  const body: unknown = await response.json().catch(() => ({}));
  if (response.ok) return body as Answer;
  const { errors } = body as { readonly errors?: readonly object[] };
  throw readGraphError(errors?.[0] ?? {});
}
