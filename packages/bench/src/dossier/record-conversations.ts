import { isCleaning } from '@hub/database';
import { Client } from 'pg';
import { type Conversation, isOfTimer, isRequestLogin, type Sent } from './recorded.ts';

interface Heard {
  readonly login: string;
  readonly sent: Sent[];
  readonly beganMs: number;
  endedMs: number;
}

/**
 * Hears what node-postgres is told in this process while the work runs: the hub tells the texts of its statements to nobody
 * with their values, which can be personal.
 */
export async function recordConversations(work: () => Promise<unknown>): Promise<Conversation[]> {
  const heard: Heard[] = [];
  const open = new Map<Client, Heard>();
  const original = Client.prototype.query as (...args: unknown[]) => unknown;
  function listening(this: Client, ...args: unknown[]): unknown {
    const login = this.user ?? '';
    const sent = isRequestLogin(login) ? readSent(args) : undefined;
    if (!sent || isOfTimer(sent.sql)) return original.apply(this, args);
    const isWork = !isCleaning(sent.sql);
    const before = open.get(this);
    // several statements clean a connection; the first one after them belongs to another question
    const conversation = before && !(isWork && isOver(before)) ? before : begin(login);
    open.set(this, conversation);
    conversation.sent.push(sent);
    const answered = () => {
      if (isWork) conversation.endedMs = performance.now();
    };
    return whenAnswered(args, (heardArgs) => original.apply(this, heardArgs), answered);
  }
  // the gateway asks each thing by itself
  const isOver = ({ login, sent }: Heard) =>
    login === 'gateway_app' || sent.some(({ sql }) => isCleaning(sql));
  const begin = (login: string): Heard => {
    const now = performance.now();
    const one = { login, sent: [], beganMs: now, endedMs: Number.POSITIVE_INFINITY };
    heard.push(one);
    return one;
  };
  Object.assign(Client.prototype, { query: listening });
  try {
    await work();
  } finally {
    Object.assign(Client.prototype, { query: original });
  }
  return heard.map(({ login, sent, beganMs }) => ({
    ...{ login, sent },
    after: heard.flatMap((other, place) => (other.endedMs <= beganMs ? [place] : [])),
  }));
}

/** Calls on, and hears when the answer is there, whether it goes to a promise or to a function. */
function whenAnswered(
  args: readonly unknown[],
  call: (args: unknown[]) => unknown,
  answered: () => void,
): unknown {
  const callback = args.at(-1);
  if (typeof callback === 'function') {
    const told = (...results: unknown[]) => {
      answered();
      return callback(...results);
    };
    return call([...args.slice(0, -1), told]);
  }
  const result = call([...args]);
  if (result instanceof Promise) result.then(answered, answered);
  return result;
}

function readSent([query, values]: readonly unknown[]): Sent | undefined {
  if (typeof query === 'string') return { sql: query, values: listOf(values) };
  if (typeof query !== 'object' || query === null || !('text' in query)) return undefined;
  const { text, values: own } = query as { text: unknown; values?: unknown };
  return { sql: String(text), values: listOf(own) };
}

const listOf = (values: unknown): readonly unknown[] | undefined =>
  Array.isArray(values) ? values : undefined;
