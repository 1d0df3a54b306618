import type { ReactNode } from 'react';
import { type Client, Provider } from 'urql';
import { graphClient } from './graph-client.ts';

interface Props {
  readonly children: ReactNode;
  /** a client of the test's own */
  readonly client?: Client;
}

/** Below it the graph hooks work. Each front-end has its own React root, so each has one; the client behind it is the page's. */
export const GraphProvider = ({ children, client = graphClient() }: Props) => (
  <Provider value={client}>{children}</Provider>
);
