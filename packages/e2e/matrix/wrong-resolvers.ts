import {
  appLogin,
  loadPasswords,
  loginUrl,
  openServiceDatabase,
  type ServiceDatabase,
} from '@hub/database';
import type { Actor } from '@hub/domain';
import { loadSecrets, SERVICES } from '@hub/hub/testing';
import { contextFor, groupRoleOf } from '@hub/server';
import { createInProcessService } from '@hub/subgraph';
import type { GraphQLSchema } from 'graphql';
import type { World } from './world.ts';

/** A subgraph whose code believes to serve somebody else than who really asks. */
export interface WrongSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** @param asks who really asks: only the signed context says so @param believed what every policy and resolver is told */
  ask(asks: Actor, believed: Actor, query: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Every policy of every subgraph made wrong at once, and in the worst way: the code lets through what the believed actor may see. What
 * is left is the database with the signed context of the real one.
 */
export async function openWrongSubgraphs(world: World): Promise<WrongSubgraph[]> {
  const { contextKey } = await loadSecrets(world.dataDir);
  const passwords = await loadPasswords(world.dataDir);
  return Promise.all(
    SERVICES.map(async ({ name, subgraph, entities }) => {
      const url = loginUrl(world.ownerUrl, appLogin(name), passwords);
      const database = await openServiceDatabase({ url, service: name, entities });
      return {
        name,
        schema: subgraph.schema,
        async ask(asks: Actor, believed: Actor, query: string) {
          const { execute } = createInProcessService(subgraph, {
            database: asRole(database, asks),
          });
          const signedContext = contextFor(contextKey, asks, name);
          const caller = {
            actor: believed,
            signedContext,
            receivedAt: new Date(),
            traceId: 'fuzz',
          };
          return JSON.stringify(await execute({ query, variables: {} }, caller));
        },
        close: () => database.close(),
      };
    }),
  );
}

/** The role is part of what the token says of the real actor, not of what the code believes. */
const asRole = (database: ServiceDatabase, { audience }: Actor): ServiceDatabase => ({
  ...database,
  openRequest: (_believed, signedContext) =>
    database.openRequest(groupRoleOf(audience), signedContext),
});
