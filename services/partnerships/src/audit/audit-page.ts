import { badInput } from '@hub/subgraph';
import type { Context } from '../context.ts';
import type { AuditEntryConnection } from './audit-entry-connection.ts';
import type { AuditFilter } from './audit-filter.ts';
import { auditEntries } from './find-audit-entries.ts';

const LONGEST_PAGE = 200;

/**
 * A page of the log, newest first. The cursor is the last entry seen, not a place: the log grows while somebody reads it, and no
 * entry may be shown twice or skipped because of that.
 */
export async function auditPage(
  context: Context,
  filter: AuditFilter | null,
  first: number,
  after: string | null | undefined,
): Promise<AuditEntryConnection> {
  if (first < 0 || first > LONGEST_PAGE) {
    throw badInput('first', `A page holds 0 to ${LONGEST_PAGE} rows.`);
  }
  const totalCount = await auditEntries(context, filter).getCount();
  const query = auditEntries(context, filter).limit(first + 1);
  if (after) query.andWhere('entry.id < :after', { after: entryOf(after) });
  const rows = await query.getMany();
  const nodes = rows.slice(0, first);
  return {
    nodes,
    totalCount,
    pageInfo: { hasNextPage: rows.length > first, endCursor: cursorOf(nodes.at(-1)?.id) },
  };
}

const cursorOf = (id: string | undefined): string | null =>
  id === undefined ? null : Buffer.from(`e:${id}`).toString('base64url');

function entryOf(cursor: string): string {
  const id = /^e:(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  if (id === undefined) throw badInput('after', 'This cursor was not made by the hub.');
  return id;
}
