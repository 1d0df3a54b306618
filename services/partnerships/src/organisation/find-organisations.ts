import { badInput, type PageRequest } from '@hub/subgraph';
import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../context.ts';
import { Organisation } from './organisation.entity.ts';
import type { OrganisationFilter } from './organisation-filter.ts';
import { OrganisationSort } from './organisation-kind.ts';
import { fold, searchWords } from './search-key.ts';

/** More than any map or list asks for; a longer list of codes is a mistake. */
const MOST_CODES = 500;
const LONGEST_SEARCH = 100;
const EQUAL = ['kind', 'localGovernmentKind', 'province', 'referenceRegion'] as const;

/** Organisations of the register that pass the filter, and how many there are in all. */
export async function findOrganisations(
  { tx, loaders }: Context,
  question: {
    readonly filter?: OrganisationFilter | null | undefined;
    readonly sort?: OrganisationSort | null | undefined;
    readonly page: PageRequest;
  },
): Promise<[Organisation[], number]> {
  const { filter, sort, page } = question;
  const query = tx.createQueryBuilder(Organisation, 'o').limit(page.limit).offset(page.offset);
  if (filter) narrow(query, filter);
  order(query, sort ?? OrganisationSort.NAME, fold(filter?.search ?? ''));
  const [rows, total] = await query.getManyAndCount();
  // leads, members and mentors are often on the same page
  for (const row of rows) loaders.organisation.prime(row.id, row);
  return [rows, total];
}

function narrow(query: SelectQueryBuilder<Organisation>, filter: OrganisationFilter): void {
  const { search, nisCodes } = filter;
  for (const field of EQUAL) {
    if (filter[field]) query.andWhere(`o.${field} = :${field}`, { [field]: filter[field] });
  }
  if (nisCodes) {
    if (nisCodes.length > MOST_CODES) {
      throw badInput('nisCodes', `A filter holds at most ${MOST_CODES} codes.`);
    }
    query.andWhere('o.nisCode = any(:nisCodes)', { nisCodes });
  }
  if (search) lookFor(query, search);
}

/** Some 350 rows: a look at each is faster than an index that would have to be kept. */
function lookFor(query: SelectQueryBuilder<Organisation>, search: string): void {
  if (search.length > LONGEST_SEARCH) {
    throw badInput('search', `A search holds at most ${LONGEST_SEARCH} characters.`);
  }
  searchWords(search).forEach((word, index) => {
    query.andWhere(`o.searchKey like :word${index}`, { [`word${index}`]: `%${word}%` });
  });
}

/** With a search, what starts with it comes first: who types "mechelen" does not mean Maasmechelen. */
function order(
  query: SelectQueryBuilder<Organisation>,
  sort: OrganisationSort,
  start: string,
): void {
  if (sort === OrganisationSort.POPULATION_DESC)
    query.addOrderBy('o.population', 'DESC', 'NULLS LAST');
  else if (start)
    query.addOrderBy('starts_with(o.search_key, :start)', 'DESC').setParameter('start', start);
  // two municipalities of one name exist: before and after a merger
  query.addOrderBy('o.searchKey', 'ASC').addOrderBy('o.id', 'ASC');
}
