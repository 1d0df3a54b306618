import type { Actor } from '@hub/domain';
import type { Notices } from '../notices/hear-notices.ts';
import type { LiveAnswer } from './live-answer.ts';
import type { LiveLimits } from './live-limits.ts';
import { onTopics } from './live-topics.ts';
import type { AskedQuestion } from './read-live-request.ts';
import { createSharedQuestion, type Reader, type SharedQuestion } from './shared-question.ts';
import { createTurns } from './turns.ts';

/** A question of a page, with the text of its document. */
export interface LiveQuestion extends AskedQuestion {
  readonly query: string;
}

export interface LiveQuestions {
  /** Tells the reader of every answer that is new to it, until the function that is returned is called. */
  follow(question: LiveQuestion, actor: Actor, reader: Reader): () => void;
}

/** Asks once, with the rights of this actor. Undefined: no complete answer this time. */
export type AskOnce = (question: LiveQuestion, actor: Actor) => Promise<LiveAnswer | undefined>;

interface Followed {
  readonly shared: SharedQuestion;
  readonly stop: () => void;
}

/** Questions that pages keep open. Equal ones of the same actor are asked once; nobody's answer is ever another's. */
export function createLiveQuestions(
  notices: Notices,
  ask: AskOnce,
  { coalesceMs, againMs, atOnce }: LiveLimits,
): LiveQuestions {
  const inTurn = createTurns(atOnce);
  const followed = new Map<string, Followed>();

  const begin = (question: LiveQuestion, actor: Actor): Followed => {
    const run = () => inTurn(() => ask(question, actor));
    const shared = createSharedQuestion({ run, coalesceMs, againMs });
    return { shared, stop: onTopics(notices, question.topics, shared.ask) };
  };

  return {
    follow(question, actor, reader) {
      const { query, topics, operation } = question;
      const key = JSON.stringify([actor, query, topics, operation.details]);
      const found = followed.get(key) ?? begin(question, actor);
      followed.set(key, found);
      found.shared.add(reader);
      return () => {
        if (!found.shared.remove(reader)) return;
        found.stop();
        followed.delete(key);
      };
    },
  };
}
