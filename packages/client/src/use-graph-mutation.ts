import { useCallback, useState } from 'react';
import { type AnyVariables, useClient } from 'urql';
import { type GraphError, NetworkError } from './errors.ts';
import type { GraphDocument } from './graph-document.ts';
import { failureOf } from './graph-reading.ts';
import { askByHash } from './trusted-document.ts';

/** How a command ended. A refusal that the graph foresees is data, not a failure. */
export type Outcome<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly failure: GraphError | NetworkError };

interface Command<Data, Variables> {
  readonly run: (variables: Variables) => Promise<Outcome<Data>>;
  readonly running: boolean;
}

/** Sends a command. Never throws: the caller shows the failure beside the button, and nothing typed is lost. */
export function useGraphMutation<Data, Variables extends AnyVariables>(
  document: GraphDocument<Data, Variables>,
): Command<Data, Variables> {
  const client = useClient();
  const [running, setRunning] = useState(false);
  const text = askByHash(document);
  const run = useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      setRunning(true);
      const { data, error } = await client.mutation<Data, Variables>(text, variables).toPromise();
      setRunning(false);
      if (data) return { ok: true, data };
      return { ok: false, failure: failureOf(error) ?? new NetworkError('unavailable') };
    },
    [client, text],
  );
  return { run, running };
}
