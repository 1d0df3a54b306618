/** Why an answer did not come: the way to the server, not the question. */
export type NetworkReason = 'offline' | 'timeout' | 'unavailable';

/** The server was not reached, or did not answer in our language. Asking again may help. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly reason: NetworkReason;
  readonly status: number | null;

  constructor(reason: NetworkReason, status: number | null = null) {
    super(status === null ? reason : `${reason} (HTTP ${status})`);
    this.reason = reason;
    this.status = status;
  }
}

/** The graph answered with an error. The code is permanent; the trace id leads support to the log line. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: string;
  readonly traceId: string | null;
  readonly path: readonly (string | number)[];

  constructor({ message, code, traceId, path }: GraphErrorParts) {
    super(message);
    this.code = code;
    this.traceId = traceId;
    this.path = path;
  }
}

interface GraphErrorParts {
  readonly message: string;
  readonly code: string;
  readonly traceId: string | null;
  readonly path: readonly (string | number)[];
}

/** An error as it stands in a GraphQL answer: foreign data, so every part is doubted. */
export interface WireError {
  readonly message?: unknown;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads an error of an answer; without a code it is a server error. */
export const readGraphError = ({ message, path, extensions }: WireError): GraphError =>
  new GraphError({
    message: text(message) ?? '',
    code: text(extensions?.code) ?? 'INTERNAL_SERVER_ERROR',
    traceId: text(extensions?.traceId),
    path: path ?? [],
  });

/** Did (part of) the answer fail below this path? For a panel that shows "tijdelijk niet beschikbaar". */
export const failedAt = (
  errors: readonly GraphError[],
  ...path: readonly (string | number)[]
): GraphError | undefined =>
  errors.find((error) => path.every((step, index) => error.path[index] === step));
