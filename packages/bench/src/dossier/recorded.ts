import { isFrame } from '@hub/database';

/** One statement as it was sent, with its values. */
export interface Sent {
  readonly sql: string;
  readonly values: readonly unknown[] | undefined;
}

/** What one connection was told from its first statement of a screen on, until it rested. */
export interface Conversation {
  /** The database login that said it. */
  readonly login: string;
  readonly sent: readonly Sent[];
  /** Places, in the same recording, of those that had ended when this one began: it waited for them. */
  readonly after: readonly number[];
}

/** Statements of the gateway or of a service that serve somebody's question, not background work. */
export const isRequestLogin = (login: string): boolean => login.endsWith('_app');

/** What was spent is told to the database by a timer, whatever is asked. */
export const isOfTimer = (sql: string): boolean => /\bgateway\.budget\b/.test(sql);

/** All statements, and those among them that ask something. */
export function countOf(conversations: readonly Conversation[]): { all: number; own: number } {
  const all = conversations.flatMap(({ sent }) => sent);
  return { all: all.length, own: all.filter(({ sql }) => !isFrame(sql)).length };
}
