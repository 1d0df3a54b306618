import { type Connection, pageOf, pageRequest, uuidArgument } from '@hub/subgraph';
import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../context.ts';
import { OrganisationSnapshot } from '../organisation/organisation-snapshot.entity.ts';
import { Application } from './application.entity.ts';
import { visibleTo } from './application.policy.ts';
import {
  type ApplicationCount,
  type ApplicationFilter,
  ApplicationSort,
} from './application-connection.ts';

const PAGE_CAP = 200;

export interface ListApplications {
  readonly filter: ApplicationFilter;
  readonly sort: ApplicationSort;
  readonly first: number;
  readonly after: string | null;
}

/** What an actor may see of the applications: one statement for the counts, one for the page, asked together. */
export async function listApplications(
  { actor, tx }: Context,
  { filter, sort, first, after }: ListApplications,
): Promise<Connection<Application> & { counts: ApplicationCount[] }> {
  const page = pageRequest(first, after, PAGE_CAP);
  const scope = visibleTo(actor);
  if (!scope) return { ...pageOf<Application>([], 0, page), counts: [] };
  const found = search(
    tx.createQueryBuilder(Application, 'application').where(scope.sql, scope.parameters),
    filter,
  );
  const counting = found
    .clone()
    .select('application.state', 'state')
    .addSelect('count(*)::int', 'count')
    .groupBy('application.state')
    .orderBy('application.state')
    .getRawMany<ApplicationCount>();
  const { states } = filter;
  if (states) found.andWhere('application.state = any(:states)', { states });
  const reading = order(found, sort).limit(page.limit).offset(page.offset).getMany();
  const [counts, nodes] = await Promise.all([counting, reading]);
  const wanted = counts.filter(({ state }) => !states || states.includes(state));
  const total = wanted.reduce((sum, { count }) => sum + count, 0);
  return { ...pageOf(nodes, total, page), counts };
}

function search(
  query: SelectQueryBuilder<Application>,
  { roundId, search: text }: ApplicationFilter,
): SelectQueryBuilder<Application> {
  if (roundId) {
    query.andWhere('application.round_id = :roundId', {
      roundId: uuidArgument('filter.roundId', roundId),
    });
  }
  if (!text?.trim()) return query;
  // The characters that mean something in a pattern mean themselves here.
  const pattern = `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
  return query
    .leftJoin(OrganisationSnapshot, 'applicant', 'applicant.id = application.applicant_id')
    .andWhere('(application.number ilike :pattern or applicant.name ilike :pattern)', { pattern });
}

/** Drafts have no moment of submission: they stand with the newest. */
function order(
  query: SelectQueryBuilder<Application>,
  sort: ApplicationSort,
): SelectQueryBuilder<Application> {
  switch (sort) {
    case ApplicationSort.SUBMITTED_AT_DESC:
      return query
        .orderBy('application.submittedAt', 'DESC', 'NULLS FIRST')
        .addOrderBy('application.number', 'DESC');
    case ApplicationSort.SUBMITTED_AT_ASC:
      return query
        .orderBy('application.submittedAt', 'ASC', 'NULLS LAST')
        .addOrderBy('application.number', 'ASC');
    case ApplicationSort.REQUESTED_DESC:
      return query
        .orderBy('application.requestedCents', 'DESC')
        .addOrderBy('application.number', 'ASC');
    case ApplicationSort.NUMBER:
      return query.orderBy('application.number', 'ASC');
  }
}
