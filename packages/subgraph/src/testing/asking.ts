import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServiceDatabase } from '@hub/database';
import type { Actor } from '@hub/domain';
import { type Answer, createInProcessService } from '../in-process-service.ts';
import type { Service } from '../service.ts';
import type { TestService } from './test-service.ts';

/** Asks a service as the gateway would, with the clock of each operation. */
export function asking(
  service: Service,
  database: ServiceDatabase,
  contextOf: (actor: Actor) => string,
): Pick<TestService, 'ask' | 'entities'> {
  // operations that run at the same moment may each have a clock of their own
  const clock = new AsyncLocalStorage<Date>();
  const executor = createInProcessService(service.subgraph, {
    database,
    now: () => clock.getStore() ?? new Date(),
    // a surprise is masked in the answer; whoever reads the failing test wants its cause
    onError: ({ originalError, extensions }) => {
      if (originalError && !extensions.code) console.error(originalError);
    },
  });

  const ask: TestService['ask'] = async (actor, query, variables = {}, options = {}) => {
    const receivedAt = options.now ?? new Date();
    const caller = { actor, signedContext: contextOf(actor), receivedAt, traceId: 'test' };
    const answer = await clock.run(receivedAt, () =>
      executor.execute({ query, variables }, caller),
    );
    // as it would arrive: plain objects, dates as text
    return JSON.parse(JSON.stringify(answer)) as Answer;
  };
  return {
    ask,
    entities: (actor, references, selection) =>
      ask(
        actor,
        `query ($refs: [_Any!]!) { _entities(representations: $refs) { __typename ${selection} } }`,
        { refs: references },
      ),
  };
}
