import { recordAudit } from '@hub/database';
import { brusselsDate } from '@hub/domain';
import { forbidden } from '@hub/subgraph';
import type { Context } from '../context.ts';
import { csvOf } from './audit-csv.rules.ts';
import type { AuditEntry } from './audit-entry.entity.ts';
import type { AuditExport } from './audit-export.ts';
import type { AuditFilter } from './audit-filter.ts';
import { auditEntries } from './find-audit-entries.ts';

const MOST_ROWS = 10_000;
const HEADINGS = [
  ...['tijdstip', 'dossier', 'nummer', 'wie', 'handeling'],
  ...['soort', 'waarop', 'voor', 'na', 'controlegetal'],
];

/** The log of a filter as a file; that somebody took it away is a fact of the log too. */
export async function exportAuditEntries(
  context: Context,
  filter: AuditFilter | null,
): Promise<AuditExport> {
  const { actor, tx, loaders, now } = context;
  if (actor.audience === 'public') throw forbidden('export the log');
  const found = await auditEntries(context, filter)
    .limit(MOST_ROWS + 1)
    .getMany();
  const entries = found.slice(0, MOST_ROWS);
  const owners = await loaders.organisation.loadMany([
    ...new Set(entries.map(({ organisationId }) => organisationId)),
  ]);
  const names = new Map(
    owners.flatMap((owner) =>
      owner && 'name' in owner && 'id' in owner ? [[owner.id, owner.name]] : [],
    ),
  );
  const row = (entry: AuditEntry) => rowOf(entry, names.get(entry.organisationId) ?? '');
  await recordAudit(tx, actor.userName, {
    organisationId: actor.organisationId,
    action: 'audit-log.exported',
    subjectType: 'AuditLog',
    subjectId: filter?.organisationId ?? 'alle',
    before: null,
    after: { rows: entries.length, filter },
  });
  return {
    fileName: `logboek-${brusselsDate(now())}.csv`,
    csv: csvOf([HEADINGS, ...entries.map(row)]),
    rows: entries.length,
    truncated: found.length > MOST_ROWS,
  };
}

const rowOf = (entry: AuditEntry, owner: string): string[] => [
  ...[entry.recordedAt.toISOString(), owner, String(entry.number), entry.actorName, entry.action],
  ...[entry.subjectType, entry.subjectId],
  ...[entry.before, entry.after].map((values) => (values ? JSON.stringify(values) : '')),
  entry.hash.toString('hex'),
];
