import {
  auditActionText,
  auditFieldText,
  auditValueText,
  formatDateTime,
  type Locale,
} from '@hub/domain';
import type { Activity, LogView } from '@hub/ui';
import type { AuditFilter, AuditLogQuery } from '../generated/graphql.ts';

type Entry = AuditLogQuery['auditEntries']['nodes'][number];

/** An entry of the log in words; the file is always our own. */
export function activityOf(entry: Entry, locale: Locale): Activity {
  const { organisation, actorOrganisation } = entry;
  const textOf = (field: string, value?: string | null) =>
    value === null || value === undefined ? null : auditValueText(field, value, locale);
  return {
    key: entry.id,
    at: formatDateTime(entry.recordedAt, locale),
    who: entry.actorName,
    forWhom: actorOrganisation?.id === organisation?.id ? null : (actorOrganisation?.name ?? null),
    what: auditActionText(entry.action, locale),
    about: null,
    changes: entry.changes.map(({ field, before, after }) => ({
      label: auditFieldText(field, locale),
      before: textOf(field, before),
      after: textOf(field, after),
    })),
  };
}

/** The view of the screen as the graph takes it. */
export const filterOf = ({ what, who, subject, from, until }: LogView): AuditFilter => ({
  action: what || null,
  actor: who || null,

  subjectId: subject || null,
  from: from || null,
  until: until || null,
});
