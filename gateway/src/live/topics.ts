import type { Notice } from '@hub/database';

/** What a subscription listens to: all of a kind, or one of it. */
export interface Topic {
  readonly kind: string;
  readonly id: string | undefined;
}

const TOPIC = /^([A-Za-z][A-Za-z-]{0,49})(?::([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?$/;

/** Reads `Kind` or `Kind:id`; undefined for anything else and for a kind that is not offered. */
export function readTopic(value: unknown, offered: readonly string[]): Topic | undefined {
  const [, kind, id] = (typeof value === 'string' && TOPIC.exec(value)) || [];
  return kind !== undefined && offered.includes(kind) ? { kind, id } : undefined;
}

/** Does the notice concern one of these topics? */
export const concerns = (notice: Notice, topics: readonly Topic[]): boolean =>
  topics.some(({ kind, id }) => kind === notice.kind && (id === undefined || id === notice.id));
