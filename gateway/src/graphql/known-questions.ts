import { BoundedMap } from '../executor/bounded-map.ts';
import type { Question } from './question.ts';

/** A question without what differs from one time to the next. */
export type KnownQuestion = Omit<Question, 'variables'>;

/** As many as operations stay compiled. */
const MOST = 250;
/** Longer texts are not kept: no document of a front-end is, and so many of them must not fill the memory. */
const LONGEST_TEXT = 20_000;

/** The operations that ApolloServer parsed, validated and let in, by their text. Good for one schema. */
export class KnownQuestions {
  readonly #byText = new BoundedMap<string, Map<string, KnownQuestion>>(MOST);

  find(text: string, operationName: string | undefined): KnownQuestion | undefined {
    return this.#byText.get(text)?.get(operationName ?? '');
  }

  remember(text: string, known: KnownQuestion): void {
    if (text.length > LONGEST_TEXT) return;
    const named = this.#byText.getOrMake(text, () => new Map());
    named.set(known.operationName ?? '', known);
  }
}
