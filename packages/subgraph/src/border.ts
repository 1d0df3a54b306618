/**
 * For a field that leads to a row of another subgraph, or adds to one. When that subgraph does not answer, the null stops here:
 * in a field that must not be null it would climb and take the own, present facts of the row with it.
 */
export const ACROSS_BORDER = { nullable: true } as const;
