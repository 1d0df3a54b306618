import type { Context } from '../context.ts';
import type { Organisation } from '../organisation/organisation.entity.ts';
import type { Cooperation } from './cooperation.entity.ts';
import { holdsIn } from './membership.rules.ts';

/** Who is in a cooperation now: the lead first, then by name. */
export async function membersOf(
  { loaders }: Context,
  { id, leadId }: Pick<Cooperation, 'id' | 'leadId'>,
): Promise<Organisation[]> {
  const memberships = (await loaders.membersOf.load(id)).filter((each) => holdsIn(each, null));
  const rows = await Promise.all(
    memberships.map(({ organisationId }) => loaders.organisation.load(organisationId)),
  );
  return rows
    .filter((row) => row !== null)
    .sort((a, b) => Number(b.id === leadId) - Number(a.id === leadId) || byName(a, b));
}

const byName = (a: Organisation, b: Organisation): number =>
  a.searchKey < b.searchKey ? -1 : Number(a.searchKey > b.searchKey);
