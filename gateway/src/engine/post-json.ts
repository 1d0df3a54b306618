import type { Dispatcher } from 'undici';

export interface JsonPost {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds until the answer is given up, however much of it has come. */
  readonly limitMs: number;
  /** Bytes of the longest answer that is read. */
  readonly mostBytes: number;
}

export interface JsonAnswer {
  readonly status: number;
  readonly body: string;
}

/** No whole answer came within the limit. */
export class TimedOut extends Error {}
export class AnswerTooLarge extends Error {}

/**
 * One POST with its whole answer as text. Dispatches by itself: the stream, the abort signal and the timers of
 * `pool.request` cost more than the rest of the call. Rejects when there is no connection, in time-outs and on too much.
 */
export const postJson = (pool: Dispatcher, post: JsonPost): Promise<JsonAnswer> =>
  new Promise((resolve, reject) => {
    const { path, headers, body } = post;
    const call = new Call(post, { resolve, reject });
    // No time-outs of the library: they are counted in seconds, and restart with every piece of an answer.
    const times = { headersTimeout: 0, bodyTimeout: 0 };
    pool.dispatch({ path, method: 'POST', headers, body, ...times }, call);
  });

interface Outcome {
  resolve(answer: JsonAnswer): void;
  reject(reason: Error): void;
}

class Call implements Dispatcher.DispatchHandler {
  readonly #chunks: Buffer[] = [];
  readonly #mostBytes: number;
  readonly #outcome: Outcome;
  readonly #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | undefined;
  #late: Error | undefined;
  #bytes = 0;
  #status = 0;

  constructor({ limitMs, mostBytes }: JsonPost, outcome: Outcome) {
    this.#mostBytes = mostBytes;
    this.#outcome = outcome;
    this.#timer = setTimeout(() => this.#giveUp(limitMs), limitMs);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It waited for a connection until its time was over.
    if (this.#late) controller.abort(this.#late);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#mostBytes) controller.abort(new AnswerTooLarge());
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    clearTimeout(this.#timer);
    const [first] = this.#chunks;
    const whole = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    this.#outcome.resolve({ status: this.#status, body: whole.toString('utf8') });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    clearTimeout(this.#timer);
    this.#outcome.reject(error);
  }

  #giveUp(limitMs: number): void {
    this.#late = new TimedOut(`No answer within ${limitMs} ms.`);
    this.#controller?.abort(this.#late);
    this.#outcome.reject(this.#late);
  }
}
