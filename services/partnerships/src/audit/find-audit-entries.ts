import { brusselsInstant } from '@hub/domain';
import { badInput, forbidden, uuidArgument } from '@hub/subgraph';
import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../context.ts';
import { searchWords } from '../organisation/search-key.ts';
import { readableBy } from './audit.policy.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import type { AuditFilter } from './audit-filter.ts';

const LONGEST_WORD = 100;
const DAY_MS = 86_400_000;

/** The entries of a filter within what the actor may read, as a query. @throws FORBIDDEN when it may read none */
export function auditEntries(
  { actor, tx }: Context,
  filter: AuditFilter | null,
): SelectQueryBuilder<AuditEntry> {
  const scope = readableBy(actor);
  if (!scope) throw forbidden('read the log');
  const query = tx.createQueryBuilder(AuditEntry, 'entry').where(scope);
  const {
    organisationId,
    organisation,
    action,
    actor: name,
    subjectId,
    from,
    until,
  } = filter ?? {};
  if (organisationId) {
    const id = uuidArgument('organisationId', organisationId);
    query.andWhere('entry.organisation_id = :id', { id });
  }
  if (organisation) nameContains(query, word('organisation', organisation));
  if (action) query.andWhere('entry.action = :action', { action: word('action', action) });
  if (subjectId) query.andWhere('entry.subject_id = :on', { on: word('subjectId', subjectId) });
  if (name) {
    const part = `%${word('actor', name).replaceAll(/[\\%_]/g, '\\$&')}%`;
    query.andWhere('entry.actor_name ilike :part', { part });
  }
  if (from) query.andWhere('entry.recorded_at >= :from', { from: brusselsInstant(from) });
  if (until) query.andWhere('entry.recorded_at < :end', { end: startOfNextDay(until) });
  return query.orderBy('entry.id', 'DESC');
}

/** Every word of a search occurs in what organisations are looked up by. */
function nameContains(query: SelectQueryBuilder<AuditEntry>, search: string): void {
  searchWords(search).forEach((part, index) => {
    query.andWhere(
      `entry.organisation_id in (select o.id from partnerships.organisation o where o.search_key like :name${index})`,
      { [`name${index}`]: `%${part}%` },
    );
  });
}

function word(field: string, value: string): string {
  const text = value.trim();
  if (text.length <= LONGEST_WORD && !text.includes('\0')) return text;
  throw badInput(field, `Give at most ${LONGEST_WORD} ordinary characters.`);
}

/** A day in Brussels has 23, 24 or 25 hours, so the next day's own start is asked. */
function startOfNextDay(day: string): Date {
  const next = new Date(new Date(`${day}T00:00:00Z`).getTime() + DAY_MS);
  return brusselsInstant(next.toISOString().slice(0, 10));
}
