import type { GraphQLError } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import type { CompiledOperation } from './compile-operation.ts';
import { unexplained } from './explained.ts';
import { IRREGULAR } from './leaf-writer.ts';
import type { Row } from './row.ts';
import { runPlan } from './run-plan.ts';

export interface Executed {
  /** The whole answer as JSON; undefined where a value was not as the schema says, so that it was completed step by step into `data`. */
  readonly body?: Buffer;
  readonly data?: Row | null;
  readonly errors: readonly GraphQLError[];
}

/** Runs a compiled operation and shapes its answer. */
export async function executeOperation(
  { step, shape, complete }: CompiledOperation,
  request: { readonly variables: Readonly<Row>; readonly context: RequestContext },
): Promise<Executed> {
  const data: Row = Object.create(null);
  const errors: GraphQLError[] = [];
  if (step) await runPlan(step, { ...request, data, errors });
  const { explain, span } = request.context;
  explain?.mark('shaping');
  const postprocessing = span?.child('gateway.postprocessing');
  try {
    const body = shape(data);
    explain?.mark('shaped');
    return { body, errors };
  } catch (irregular) {
    if (irregular !== IRREGULAR) throw irregular;
    const completed = complete(data);
    explain?.mark('shaped');
    const found = unexplained(completed.errors, errors);
    return { data: completed.data, errors: [...errors, ...found] };
  } finally {
    postprocessing?.end();
  }
}
