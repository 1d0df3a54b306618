import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, mapExchange } from 'urql';
import { EMBEDDED_TYPES, POSSIBLE_TYPES } from './embedded-types.gen.ts';
import { GRAPH_HEADERS, hubFetch } from './hub-fetch.ts';
import { liveExchange } from './live/live-exchange.ts';
import { withReference } from './trusted-document.ts';

/** Types without an id have no row of their own in the cache: they live inside the object that holds them. */
const keys = Object.fromEntries(EMBEDDED_TYPES.map((name) => [name, () => null]));

let client: Client | undefined;

/** The one GraphQL client of the page: all front-ends share its cache. A login or logout loads the page anew, and with it the cache. */
export function graphClient(): Client {
  client ??= createGraphClient();
  return client;
}

/** A client with a cache of its own, for tests. */
export function createGraphClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetch: (input, init) => hubFetch(String(input), init),
    fetchOptions: { headers: GRAPH_HEADERS },
    exchanges: [
      cacheExchange({ keys, possibleTypes: POSSIBLE_TYPES }),
      liveExchange,
      mapExchange({ onOperation: withReference }),
      fetchExchange,
    ],
  });
}
