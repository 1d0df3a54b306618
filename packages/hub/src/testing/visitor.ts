import { CSRF_HEADER } from '@hub/gateway';

export interface GraphAnswer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

/** A browser in the few lines a login needs, for tests: keeps cookies, follows redirects only when asked. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, this.#origin), {
      redirect: 'manual',
      ...init,
      headers: {
        cookie: [...this.cookies].map((pair) => pair.join('=')).join('; '),
        ...init.headers,
      },
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Goes on with redirects until there is a page; gives the page. */
  async follow(path: string, init: RequestInit = {}): Promise<Response> {
    let response = await this.request(path, init);
    for (let hops = 0; response.headers.has('location') && hops < 10; hops += 1) {
      response = await this.request(
        new URL(response.headers.get('location') ?? '', response.url).href,
      );
    }
    return response;
  }

  /** Logs in as a demo person, as a browser would; gives the page where it ends. */
  async login(login: string, returnTo = '/'): Promise<Response> {
    const page = await this.follow(
      `/auth/login?as=${login}&returnTo=${encodeURIComponent(returnTo)}`,
    );
    return this.follow(page.url, { method: 'POST', body: new URLSearchParams({ login }) });
  }

  async ask(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<GraphAnswer> {
    const response = await this.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [CSRF_HEADER]: '1', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  /** Changes something of the session, as our own page would. */
  post(path: string, body: unknown = {}): Promise<Response> {
    return this.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [CSRF_HEADER]: '1' },
      body: JSON.stringify(body),
    });
  }

  async session(): Promise<Record<string, unknown> | undefined> {
    const response = await this.request('/auth/session');
    return response.status === 204
      ? undefined
      : ((await response.json()) as Record<string, unknown>);
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    const ended = attributes.some((attribute) =>
      /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute),
    );
    if (ended) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(at + 1));
  }
}

/** Total of the list `organisations` in an answer; 0 without one. */
export function countIn(data: GraphAnswer['data']): number {
  const list = data?.organisations as { totalCount: number } | undefined;
  return list?.totalCount ?? 0;
}
