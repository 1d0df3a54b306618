import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readView, type WorklistView, writeView } from './view-state.ts';

/** The view of the address, and how to change it. */
export function useView(): readonly [WorklistView, (change: Partial<WorklistView>) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const view = useMemo(() => readView(new URLSearchParams(search)), [search]);
  const change = useCallback(
    (part: Partial<WorklistView>) => {
      const query = writeView({ ...view, ...part });
      navigate(query ? `/?${query}` : '/', { replace: true });
    },
    [navigate, view],
  );
  return [view, change];
}
