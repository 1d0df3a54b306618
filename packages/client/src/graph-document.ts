/** A generated document (client-preset, documentMode string): text that knows its variables and its answer. */
export interface GraphDocument<Data, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Data;
  /** `hash`: of what the gateway executes for it; a fragment has none */
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}
