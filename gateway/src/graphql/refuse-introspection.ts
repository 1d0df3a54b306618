import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import type { Question } from './question.ts';

const SCHEMA_FIELDS = new Set(['__schema', '__type']);
/** A document is looked through once, however often it is asked. */
const known = new WeakMap<DocumentNode, boolean>();

/** Where a contract describes itself at all, it does so to a machine with a token, never to a browser. */
export function refuseIntrospection({ document }: Question, { credential }: RequestContext): void {
  if (credential === 'token' || !asksTheSchema(document)) return;
  throw new GraphQLError('The schema is not shown here.', {
    extensions: { code: 'FORBIDDEN', http: { status: 400 } },
  });
}

function asksTheSchema(document: DocumentNode): boolean {
  const kept = known.get(document);
  if (kept !== undefined) return kept;
  let found = false;
  visit(document, {
    [Kind.FIELD](field) {
      found ||= SCHEMA_FIELDS.has(field.name.value);
    },
  });
  known.set(document, found);
  return found;
}
