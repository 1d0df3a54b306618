import type { Context } from '../context.ts';
import type { Cooperation } from './cooperation.entity.ts';
import { holdsIn } from './membership.rules.ts';

/** The cooperation of an organisation in a round; without a round the one that it is in now. */
export async function cooperationAt(
  { loaders }: Context,
  organisationId: string,
  roundId: string | null,
): Promise<Cooperation | null> {
  const round = roundId === null ? null : await loaders.round.load(roundId);
  if (roundId !== null && !round) return null;
  const memberships = await loaders.membershipsOf.load(organisationId);
  const membership = memberships.find((each) => holdsIn(each, round?.ordinal ?? null));
  return membership ? loaders.cooperation.load(membership.cooperationId) : null;
}
