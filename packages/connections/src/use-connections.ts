import {
  type ApiClient,
  type ApiClientProblem,
  type ApiClientSecret,
  type ApiClients,
  createApiClient,
  fetchApiClients,
  type NewApiClient,
  revokeApiClient,
  rotateApiClient,
} from '@hub/client';
import { useCallback, useEffect, useState } from 'react';
import { withClient } from './with-client.ts';

/** The list, in the form that panels read. */
export interface ConnectionsReading {
  readonly data: ApiClients | undefined;
  readonly loading: boolean;
  readonly failure: Error | undefined;
  readonly retry: () => void;
}

export interface Connections {
  readonly reading: ConnectionsReading;
  /** the secret that was made just now, until the person has put it away */
  readonly issued: ApiClientSecret | null;
  readonly dismiss: () => void;
  /** Each throws what the hub could not do; a refusal of a wish is an answer. */
  readonly add: (wanted: NewApiClient) => Promise<readonly ApiClientProblem[]>;
  readonly rotate: (id: string, keepEarlier: boolean) => Promise<void>;
  readonly revoke: (id: string) => Promise<void>;
}

/** The connections of the organisation, and everything that can be done with them. */
export function useConnections(): Connections {
  const { reading, setData } = useReading();
  const [issued, setIssued] = useState<ApiClientSecret | null>(null);
  const keep = (client: ApiClient) => setData((data) => data && withClient(data, client));
  const issue = (answer: ApiClientSecret) => {
    keep(answer.client);
    setIssued(answer);
  };
  return {
    reading,
    issued,
    dismiss: () => setIssued(null),
    async add(wanted) {
      const answer = await createApiClient(wanted);
      if ('problems' in answer) return answer.problems;
      issue(answer);
      return [];
    },
    rotate: async (id, keepEarlier) => issue(await rotateApiClient(id, keepEarlier)),
    async revoke(id) {
      keep(await revokeApiClient(id));
      setIssued((shown) => (shown?.client.id === id ? null : shown));
    },
  };
}

function useReading() {
  const [data, setData] = useState<ApiClients>();
  const [failure, setFailure] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const gone = new AbortController();
    setFailure(undefined);
    fetchApiClients(gone.signal).then(setData, (error: Error) => {
      if (!gone.signal.aborted) setFailure(error);
    });
    return () => gone.abort();
  }, [attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const loading = data === undefined && failure === undefined;
  return { reading: { data, loading, failure, retry }, setData };
}
