/** A generated document (client-preset, documentMode string): text that knows its variables and its answer. */
export interface GraphDocument<Data, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Data;
}
