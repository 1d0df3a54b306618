import { type ConstDirectiveNode, Kind, parseConstValue } from 'graphql';

/** An element of a schema that can carry `@tag`. */
export interface Tagged {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The audiences that stand at the element itself. */
export const tagsOf = ({ directives = [] }: Tagged): string[] =>
  directives
    .filter((directive) => directive.name.value === 'tag')
    .flatMap((directive) => directive.arguments?.[0]?.value ?? [])
    .flatMap((value) => (value.kind === Kind.STRING ? value.value : []));

/** The element with the tags of these audiences added to its own. */
export function tag<T extends Tagged>(node: T, audiences: Iterable<string>): T {
  const present = new Set(tagsOf(node));
  const added = [...audiences]
    .filter((name) => !present.has(name))
    .sort()
    .map(tagDirective);
  return { ...node, directives: [...(node.directives ?? []), ...added] };
}

/** Own tags are the word of who wrote them: only an element without any takes those of what holds it. */
export const inherit = <T extends Tagged>(node: T, audiences: Iterable<string>): T =>
  tagsOf(node).length > 0 ? node : tag(node, audiences);

const tagDirective = (name: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'tag' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'name' },
      value: parseConstValue(JSON.stringify(name)),
    },
  ],
});
