export { GraphProvider } from './GraphProvider.tsx';
export { createGraphClient, graphClient } from './graph-client.ts';
export type { GraphDocument } from './graph-document.ts';
export { failureOf, graphErrorsOf, type Reading } from './graph-reading.ts';
export { type Outcome, useGraphMutation } from './use-graph-mutation.ts';
export { useGraphQuery } from './use-graph-query.ts';
