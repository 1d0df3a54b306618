import type { GraphDocument } from '@hub/client';
import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react';
import { type Answer, Answers } from './answers.ts';

const AnswersContext = createContext(new Answers());

export const AnswersProvider = AnswersContext.Provider;
export const useAnswers = (): Answers => useContext(AnswersContext);

export type Asked<Data> = Answer<Data> & { readonly retry: () => void };

/**
 * Asks a question and follows its answer. Without variables nothing is asked yet, and it is still loading.
 */
export function useAnswer<Data, Variables>(
  document: GraphDocument<Data, Variables>,
  variables: Variables | undefined,
): Asked<Data> {
  const answers = useAnswers();
  const same = useSame(variables);
  const answer = useSyncExternalStore(answers.subscribe, () =>
    same === undefined ? LOADING : answers.read(document, same),
  );
  useEffect(() => {
    if (same !== undefined) answers.want(document, same);
  }, [answers, document, same]);
  return { ...answer, retry: () => same !== undefined && answers.retry(document, same) };
}

const LOADING: Answer<never> = { state: 'loading' };

/** The same object for as long as it says the same. */
function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
