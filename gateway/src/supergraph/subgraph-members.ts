import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
} from 'graphql';
import { givenTo } from './given.ts';
import { graphNames } from './graph-names.ts';

type Directives = readonly ConstDirectiveNode[] | undefined;

/** What single subgraphs know of the types of a supergraph. */
export class SubgraphMembers {
  /** Each subgraph knows the same types below every abstract type. */
  readonly areEven: boolean;
  readonly #graphs: ReadonlyMap<string, string>;
  /** By abstract type, then by subgraph: the object types that a value can be there. */
  readonly #members = new Map<string, Map<string, Set<string>>>();
  /** By `Type.field`: the subgraphs that answer it without needing anything. */
  readonly #answering = new Map<string, ReadonlySet<string>>();
  /** By `Type.field subgraph`: the type that it has there, when it is another one. */
  readonly #types = new Map<string, string>();

  constructor(supergraph: DocumentNode) {
    this.#graphs = graphNames(supergraph);
    for (const type of supergraph.definitions) {
      if (type.kind === Kind.UNION_TYPE_DEFINITION) {
        for (const { graph, member } of this.#given(type.directives, 'join__unionMember'))
          this.#add(type.name.value, graph, String(member));
      } else if (type.kind === Kind.OBJECT_TYPE_DEFINITION) {
        for (const { graph, interface: name } of this.#given(type.directives, 'join__implements'))
          this.#add(String(name), graph, type.name.value);
        const known = this.#given(type.directives, 'join__type').map(({ graph }) => graph);
        for (const field of type.fields ?? []) this.#addField(type.name.value, field, known);
      }
    }
    this.areEven = [...this.#members.keys()].every((type) => this.unevenMembers(type).size === 0);
  }

  /** The object types below this one that not all of its subgraphs know. */
  unevenMembers(type: string): ReadonlySet<string> {
    const sets = [...(this.#members.get(type)?.values() ?? [])];
    const all = new Set(sets.flatMap((set) => [...set]));
    return new Set([...all].filter((member) => sets.some((set) => !set.has(member))));
  }

  isMember(type: string, member: string, subgraph: string): boolean {
    return this.#members.get(type)?.get(subgraph)?.has(member) ?? false;
  }

  /** The named type of a field in one subgraph, where it differs from that in the supergraph. */
  ownType(type: string, field: string, subgraph: string): string | undefined {
    return this.#types.get(`${type}.${field} ${subgraph}`);
  }

  answers(type: string, field: string, subgraph: string): boolean {
    return this.#answering.get(`${type}.${field}`)?.has(subgraph) ?? false;
  }

  #addField(type: string, { name, directives }: FieldDefinitionNode, known: readonly string[]) {
    const place = `${type}.${name.value}`;
    const given = this.#given(directives, 'join__field');
    for (const { graph, type: own } of given)
      if (own) this.#types.set(`${place} ${graph}`, String(own).replace(/[[\]!]/g, ''));
    const own = given.filter((one) => !(one.external || one.requires || one.overrideLabel));
    this.#answering.set(place, new Set(given.length > 0 ? own.map(({ graph }) => graph) : known));
  }

  #add(type: string, graph: string, member: string): void {
    const bySubgraph = this.#members.get(type) ?? new Map<string, Set<string>>();
    this.#members.set(type, bySubgraph);
    bySubgraph.set(graph, (bySubgraph.get(graph) ?? new Set<string>()).add(member));
  }

  #given(directives: Directives = [], name: string) {
    return directives
      .filter((directive) => directive.name.value === name)
      .map((directive): Record<string, unknown> & { graph: string } => {
        const given = givenTo(directive);
        return { ...given, graph: this.#graphs.get(String(given.graph)) ?? '' };
      });
  }
}
