import { type AskedOperation, readOperation } from '../documents/read-operation.ts';
import { QUESTION_ID } from './seen-versions.ts';
import { readTopic, type Topic } from './topics.ts';

/** One question that a page wants answered again when its topics change. */
export interface AskedQuestion {
  readonly id: string;
  readonly topics: readonly Topic[];
  readonly operation: Extract<AskedOperation, { readonly hash: string }>;
}

export interface LiveRequest {
  readonly questions: readonly AskedQuestion[];
  /** Answer each once and end: for a page behind a proxy that keeps streams back. */
  readonly once: boolean;
}

interface Offer {
  readonly topics: readonly string[];
  readonly questions: number;
}

const MOST_TOPICS = 10;

/** Reads the body that opens a stream; undefined for anything that we did not offer. */
export function readLiveRequest(body: unknown, offer: Offer): LiveRequest | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { questions, once = false } = body as Record<string, unknown>;
  if (!Array.isArray(questions) || typeof once !== 'boolean') return undefined;
  if (questions.length === 0 || questions.length > offer.questions) return undefined;
  const read = questions.map((one) => readQuestion(one, offer.topics));
  if (!read.every((one) => one !== undefined)) return undefined;
  if (new Set(read.map(({ id }) => id)).size < read.length) return undefined;
  return { questions: read, once };
}

function readQuestion(value: unknown, offered: readonly string[]): AskedQuestion | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, topics, ...body } = value as Record<string, unknown>;
  const operation = readOperation(body);
  // Also where a machine may ask in its own words: what is asked again and again is known beforehand.
  if (!operation || !('hash' in operation)) return undefined;
  if (typeof id !== 'string' || !QUESTION_ID.test(id) || !Array.isArray(topics)) return undefined;
  if (topics.length === 0 || topics.length > MOST_TOPICS) return undefined;
  const read = topics.map((topic) => readTopic(topic, offered));
  return read.every((topic) => topic !== undefined) ? { id, topics: read, operation } : undefined;
}
