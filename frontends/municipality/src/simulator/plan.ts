import { type PlannedLine, type Problem, parseReach, type SubsidyTerms } from '@hub/domain';

/** What a person typed for one indicator. Text, so that nothing typed is lost, also when it is no number. */
export interface PlanRow {
  readonly current: string;
  readonly planned: string;
  readonly priority: number | null;
}

/** A plan (scenario or draft): rows by indicator code. A code without a row is an indicator not chosen. */
export type Plan = Readonly<Record<string, PlanRow>>;

export type PlanChange =
  | {
      readonly type: 'set';
      readonly code: string;
      readonly field: 'current' | 'planned';
      readonly text: string;
    }
  | { readonly type: 'add'; readonly codes: readonly string[] }
  | { readonly type: 'remove'; readonly codes: readonly string[] }
  | { readonly type: 'order'; readonly codes: readonly string[] }
  | { readonly type: 'replace'; readonly plan: Plan };

export const EMPTY_ROW: PlanRow = { current: '0', planned: '0', priority: null };

/** The plan after one change. Pure: the page keeps plans in a reducer and can undo. */
export function changePlan(plan: Plan, change: PlanChange): Plan {
  switch (change.type) {
    case 'set':
      return {
        ...plan,
        [change.code]: { ...(plan[change.code] ?? EMPTY_ROW), [change.field]: change.text },
      };
    case 'add':
      return { ...Object.fromEntries(change.codes.map((code) => [code, EMPTY_ROW])), ...plan };
    case 'remove':
      return Object.fromEntries(
        Object.entries(plan).filter(([code]) => !change.codes.includes(code)),
      );
    case 'order':
      return Object.fromEntries(
        Object.entries(plan).map(([code, row]) => {
          const place = change.codes.indexOf(code);
          return [code, { ...row, priority: place === -1 ? null : place + 1 }];
        }),
      );
    case 'replace':
      return change.plan;
  }
}

/** What the rules can count with: typed text as whole numbers, and what could not be read. */
export interface ReadPlan {
  readonly lines: readonly PlannedLine[];
  readonly unreadable: readonly Problem[];
}

/** Reads the typed text. An empty field counts as 0; an unreadable one counts as 0 and is reported. */
export function readPlan(plan: Plan): ReadPlan {
  const unreadable: Problem[] = [];
  const read = (code: string, field: 'currentReach' | 'plannedReach', text: string): number => {
    if (text.trim() === '') return 0;
    const parsed = parseReach(text);
    if (parsed.ok) return parsed.value;
    unreadable.push({ code: parsed.code, field, indicatorCode: code });
    return 0;
  };
  const lines = Object.entries(plan).map(([indicatorCode, row]) => ({
    indicatorCode,
    currentReach: read(indicatorCode, 'currentReach', row.current),
    plannedReach: read(indicatorCode, 'plannedReach', row.planned),
    priority: row.priority,
  }));
  return { lines, unreadable };
}

/** The codes with a planned reach, in the order of their priority; those without one come last, in catalogue order. */
export function plannedOrder(plan: Plan, terms: SubsidyTerms): string[] {
  const { lines } = readPlan(plan);
  const planned = new Set(
    lines.filter((line) => line.plannedReach > 0).map((line) => line.indicatorCode),
  );
  return terms.indicators
    .map(({ code }) => code)
    .filter((code) => planned.has(code))
    .sort(
      (a, b) =>
        (plan[a]?.priority ?? Number.MAX_SAFE_INTEGER) -
        (plan[b]?.priority ?? Number.MAX_SAFE_INTEGER),
    );
}

/** A line as the graph gives it: without a priority until there is one. */
type KnownLine = Omit<PlannedLine, 'priority'> & { readonly priority?: number | null };

/** A plan from lines that the server keeps. Rows without any number are left out: they were never chosen. */
export function planOf(lines: readonly KnownLine[]): Plan {
  return Object.fromEntries(
    lines
      .filter((line) => line.currentReach > 0 || line.plannedReach > 0)
      .map((line) => [
        line.indicatorCode,
        {
          current: String(line.currentReach),
          planned: String(line.plannedReach),
          priority: line.priority ?? null,
        },
      ]),
  );
}
