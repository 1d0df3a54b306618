import type { FieldNode, GraphQLField, ValueNode } from 'graphql';

/** The argument that says how many rows a page has. */
const PAGE_ARGUMENT = 'first';
/** Above it every price is too high; it keeps prices finite. */
const MOST_ROWS = 1_000_000;

/**
 * How many rows a field may give, when it has pages: what is asked, else the default of the field. Undefined without pages.
 * A value that makes no sense costs as if nothing was said: it is refused later, by its type.
 */
export function pageSize(
  { arguments: given }: FieldNode,
  { args }: Pick<GraphQLField<unknown, unknown>, 'args'>,
  valueFor: (name: string) => unknown,
): number | undefined {
  const argument = args.find(({ name }) => name === PAGE_ARGUMENT);
  if (!argument) return undefined;
  const node = given?.find(({ name }) => name.value === PAGE_ARGUMENT)?.value;
  const asked = node && numberIn(node, valueFor);
  return asked ?? (typeof argument.defaultValue === 'number' ? argument.defaultValue : undefined);
}

function numberIn(node: ValueNode, valueFor: (name: string) => unknown): number | undefined {
  const value =
    node.kind === 'Variable'
      ? valueFor(node.name.value)
      : node.kind === 'IntValue'
        ? Number(node.value)
        : undefined;
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined;
  return Math.min(MOST_ROWS, Math.max(0, value));
}
