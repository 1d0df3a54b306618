import { parse, print } from 'graphql';
import { BoundedMap } from '../executor/bounded-map.ts';
import { isRow, type Row } from '../executor/row.ts';
import type { ArgumentFields, RequiredNames } from '../supergraph/argument-fields.ts';
import { givenArguments, representationFor } from './given-arguments.ts';
import { splitRequirements } from './split-requirements.ts';
import type { SubgraphAnswer, SubgraphClient, SubgraphRequest } from './subgraph-client.ts';

export type PlannerNames = Pick<ArgumentFields, 'fields' | 'required'>;

const MOST_QUESTIONS = 1_000;
interface Part {
  readonly query: string;
  readonly wanted: RequiredNames | undefined;
}

/** Asks in the subgraph's own words what was planned with the names of `argumentFields`. */
export function askWithArguments(
  client: SubgraphClient,
  { fields, required }: PlannerNames,
): SubgraphClient {
  if (fields.size === 0) return client;
  const known = new BoundedMap<string, readonly Part[]>(MOST_QUESTIONS);
  const requiredHere = required.get(client.name) ?? new Map<string, RequiredNames>();
  const partsOf = (query: string) =>
    splitRequirements(parse(query, { noLocation: true }), (type, field) =>
      requiredNames(requiredHere, type, field),
    ).map(({ document, wanted }) => ({ query: print(givenArguments(document, fields)), wanted }));

  const questionOf = ({ query, wanted }: Part, request: SubgraphRequest): SubgraphRequest => {
    const { representations } = request.variables;
    if (!Array.isArray(representations)) return { ...request, query };
    const dressed = representations.map((one: Row) => representationFor(one, fields, wanted));
    return { ...request, query, variables: { ...request.variables, representations: dressed } };
  };
  return {
    ...client,
    async ask(request, context) {
      const parts = known.getOrMake(request.query, () => partsOf(request.query));
      const answers = await Promise.all(
        parts.map((part) => client.ask(questionOf(part, request), context)),
      );
      const [first = {}] = answers;
      return answers.length > 1 ? together(answers) : first;
    },
  };
}

/** Of an interface, what any of its types requires: the entity says which one it is. */
function requiredNames(
  required: ReadonlyMap<string, RequiredNames>,
  type: string,
  field: string,
): RequiredNames {
  const own = required.get(`${type}.${field}`);
  if (own) return own;
  const others = [...required].filter(([place]) => place.endsWith(`.${field}`));
  return new Map(others.flatMap(([, names]) => [...names]));
}

/** The same entities, each with the fields of all answers. */
function together(answers: readonly SubgraphAnswer[]): SubgraphAnswer {
  const lists = answers.map(({ data }) => (Array.isArray(data?._entities) ? data._entities : []));
  const length = Math.max(...lists.map((list) => list.length));
  const _entities = Array.from({ length }, (_, at) => {
    const found = lists.map((list: unknown[]) => list[at]).filter(isRow);
    return found.length > 0 ? Object.assign({}, ...found) : null;
  });
  const errors = answers.flatMap((answer) => answer.errors ?? []);
  return { data: { _entities }, ...(errors.length > 0 && { errors }) };
}
