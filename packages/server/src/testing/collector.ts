import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as it came over the wire. */
export interface ReceivedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly kind: 'own' | 'server' | 'client';
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly isError: boolean;
  /** `service.name` of the process that sent it. */
  readonly process: unknown;
}

/** A collector of traces for tests: takes OTLP over HTTP in JSON, and keeps all of it. */
export interface Collector {
  /** What `OTEL_EXPORTER_OTLP_ENDPOINT` is set to. */
  readonly endpoint: string;
  spans(): ReceivedSpan[];
  /** Every byte that came, with the headers. */
  bytes(): string;
  /** Waits until the spans are what somebody waits for. */
  until(isThere: (spans: readonly ReceivedSpan[]) => boolean): Promise<ReceivedSpan[]>;
  stop(): Promise<void>;
}

const PATH = '/v1/traces';
const WAIT_MS = 10_000;

/** Starts one on a free port. One that `hangs` takes what is sent and never answers. */
export async function startCollector({ hangs = false } = {}): Promise<Collector> {
  const received: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await textOf(request) });
    if (hangs) return;
    const isOurs = request.method === 'POST' && request.url === PATH;
    response.writeHead(isOurs ? 200 : 404, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const spans = () => received.flatMap(({ body }) => spansIn(JSON.parse(body) as Otlp));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    bytes: () => JSON.stringify(received),
    async until(isThere) {
      const end = Date.now() + WAIT_MS;
      while (!isThere(spans())) {
        if (Date.now() > end) throw new Error(`Not sent: ${JSON.stringify(spans(), null, 1)}`);
        await new Promise((done) => setTimeout(done, 25));
      }
      return spans();
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}
interface OtlpSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly kind: number;
  readonly attributes: readonly Attribute[];
  readonly status: { readonly code: number };
}
interface Otlp {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

/** By the protocol: 1 internal, 2 server, 3 client. */
const KINDS = ['own', 'own', 'server', 'client'] as const;
const ERROR = 2;

function spansIn({ resourceSpans }: Otlp): ReceivedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const process = valuesOf(resource.attributes)['service.name'];
    return scopeSpans.flatMap(({ spans }) => spans.map((span) => spanOf(span, process)));
  });
}

function spanOf(span: OtlpSpan, process: unknown): ReceivedSpan {
  const { name, traceId, spanId, parentSpanId, kind, attributes, status } = span;
  return {
    ...{ name, traceId, spanId, parentSpanId, process },
    kind: KINDS[kind] ?? 'own',
    attributes: valuesOf(attributes),
    isError: status.code === ERROR,
  };
}

/** A value stands below the name of its kind: `{ "intValue": 2 }`. */
const valuesOf = (attributes: readonly Attribute[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
