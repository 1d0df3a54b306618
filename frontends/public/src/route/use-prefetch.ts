import { type SyntheticEvent, useCallback } from 'react';
import { matchRoute, useRouter } from 'wouter';
import { useAnswers } from '../graph/use-answer.ts';
import { PAGES } from './pages.ts';

/** Watches links: the data of a page come while the visitor still moves to the click. */
export function usePrefetch() {
  const answers = useAnswers();
  const { parser } = useRouter();
  return useCallback(
    (event: SyntheticEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
      for (const { path, prepare } of PAGES) {
        const [matches, parameters] = matchRoute(parser, path, link.pathname);
        if (matches) prepare(answers, parameters);
      }
    },
    [answers, parser],
  );
}
