import { parse, print } from 'graphql';
import { type ArgumentFields, argumentFields } from './argument-fields.ts';
import { keepClientDirectives } from './keep-client-directives.ts';
import { resolvableKeysFirst } from './resolvable-keys-first.ts';

export interface PlannableSupergraph extends Pick<ArgumentFields, 'fields' | 'required'> {
  readonly text: string;
}

/** A supergraph as the planner of @apollo/gateway makes right plans of it, where it would make wrong ones of the given one. */
export function plannableSupergraph(text: string): PlannableSupergraph {
  const given = parse(text, { noLocation: true });
  const { supergraph, ...names } = argumentFields(keepClientDirectives(resolvableKeysFirst(given)));
  return { text: print(supergraph), ...names };
}
