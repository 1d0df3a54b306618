import { useCallback, useEffect, useReducer, useState } from 'react';
import { changePlan, type Plan, type PlanChange } from './plan.ts';

export const SCENARIOS = ['A', 'B'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

export interface Scenarios {
  readonly active: ScenarioName;
  readonly plans: Readonly<Record<ScenarioName, Plan>>;
  readonly plan: Plan;
  choose(name: ScenarioName): void;
  change(change: PlanChange): void;
  /** Fills the other scenario with a copy of this one, to compare from there. */
  copyToOther(): void;
}

type Plans = Record<ScenarioName, Plan>;
type Step = { readonly name: ScenarioName; readonly change: PlanChange };

const reduce = (plans: Plans, { name, change }: Step): Plans => ({
  ...plans,
  [name]: changePlan(plans[name], change),
});

/** Two plans side by side, kept in this browser per round: trying out needs no account and no server. */
export function useScenarios(roundId: string): Scenarios {
  const key = `hub.scenarios.${roundId}`;
  const [active, setActive] = useState<ScenarioName>('A');
  const [plans, step] = useReducer(reduce, key, readPlans);
  useEffect(() => writePlans(key, plans), [key, plans]);
  const change = useCallback((made: PlanChange) => step({ name: active, change: made }), [active]);
  const other = active === 'A' ? 'B' : 'A';
  return {
    active,
    plans,
    plan: plans[active],
    choose: setActive,
    change,
    copyToOther: () => {
      step({ name: other, change: { type: 'replace', plan: plans[active] } });
      setActive(other);
    },
  };
}

/** What the browser kept may be anything: only rows of text survive. */
function readPlans(key: string): Plans {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const of = (name: ScenarioName): Plan =>
      planFrom((kept as Record<string, unknown> | null)?.[name]);
    return { A: of('A'), B: of('B') };
  } catch {
    return { A: {}, B: {} };
  }
}

function planFrom(kept: unknown): Plan {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept as Record<string, unknown>).flatMap(([code, row]) => {
      const { current, planned } = (row ?? {}) as Record<string, unknown>;
      if (typeof current !== 'string' || typeof planned !== 'string') return [];
      return [[code, { current, planned, priority: null }]];
    }),
  );
}

function writePlans(key: string, plans: Plans): void {
  try {
    localStorage.setItem(key, JSON.stringify(plans));
  } catch {
    // storage full or forbidden: the plans still live as long as the page
  }
}
