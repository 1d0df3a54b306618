import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type OverviewState, overviewSearch, readOverview } from './overview-state.ts';

export type ChangeOverview = (change: Partial<OverviewState>) => void;

/** The view that stands in the address, and how to change it. Filters replace the address: "back" leaves the page. */
export function useOverview(): readonly [OverviewState, ChangeOverview] {
  const [, navigate] = useLocation();
  const search = useSearch();
  const state = useMemo(() => readOverview(search), [search]);
  const change = useCallback<ChangeOverview>(
    (part) => navigate(`/${overviewSearch({ ...state, ...part })}`, { replace: true }),
    [navigate, state],
  );
  return [state, change];
}
