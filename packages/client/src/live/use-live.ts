import { useEffect } from 'react';
import { type AnyVariables, createRequest, useClient } from 'urql';
import type { GraphDocument } from '../graph-document.ts';
import { askByHash, hashOf } from '../trusted-document.ts';
import { arrivedWith } from './live-exchange.ts';
import { liveUpdates } from './live-updates.ts';

/** Has a question of this page answered anew whenever something of these topics changes: `Kind`, or `Kind:id` for one. */
export function useLive<Data, Variables extends AnyVariables>(
  document: GraphDocument<Data, Variables>,
  variables: Variables,
  topics: readonly string[] | undefined,
): void {
  const client = useClient();
  const wanted = topics?.length
    ? JSON.stringify({ topics, documentId: hashOf(document), variables })
    : undefined;
  useEffect(() => {
    if (wanted === undefined) return undefined;
    const question = JSON.parse(wanted);
    const request = createRequest<Data, Variables>(askByHash(document), question.variables);
    return liveUpdates().follow(question, (data) =>
      client.reexecuteOperation(client.createRequestOperation('query', request, arrivedWith(data))),
    );
  }, [client, document, wanted]);
}
