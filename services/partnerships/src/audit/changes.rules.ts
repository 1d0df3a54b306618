import type { AuditChange, AuditValues } from './audit-change.ts';

/** The values of an entry, one by one and in a fixed order: first what was, then what is new. */
export function changesOf(before: AuditValues | null, after: AuditValues | null): AuditChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields].map((field) => ({
    field,
    before: textOf(before?.[field]),
    after: textOf(after?.[field]),
  }));
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
