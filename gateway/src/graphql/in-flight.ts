import type { RequestContext } from '../request-context.ts';
import type { KnownQuestion } from './known-questions.ts';

interface Asked {
  readonly known: KnownQuestion;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
  readonly changes: number;
}

/**
 * Questions that are being answered: the same question of the same actor is answered once for all who wait for it. The key is
 * the whole actor, so two actors never share an answer, and the number of changes so far, so nobody who has just changed
 * something gets an answer that was begun before.
 */
export class InFlight {
  readonly #byQuestion = new WeakMap<KnownQuestion, Map<string, Promise<Buffer | undefined>>>();

  /** Undefined when the one that was executed for all had errors: then each asks for itself. */
  async share(
    { known, variables, context, changes }: Asked,
    run: () => Promise<Buffer | undefined>,
  ): Promise<Buffer | undefined> {
    const running = this.#runningOf(known);
    const key = `${changes} ${JSON.stringify(context.actor)} ${JSON.stringify(variables)}`;
    const found = running.get(key);
    if (found) return found;
    const answer = run();
    running.set(key, answer);
    try {
      return await answer;
    } finally {
      running.delete(key);
    }
  }

  #runningOf(known: KnownQuestion): Map<string, Promise<Buffer | undefined>> {
    const kept = this.#byQuestion.get(known);
    if (kept) return kept;
    const made = new Map<string, Promise<Buffer | undefined>>();
    this.#byQuestion.set(known, made);
    return made;
  }
}
