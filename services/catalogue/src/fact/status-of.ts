import type { Context } from '../context.ts';
import type { FactStatus } from './catalogue-fact.entity.ts';

/** How certain one fact about a subject is, in one round or in general; null when nothing was written down about it. */
export async function statusOf(
  { loaders }: Context,
  subjectId: string,
  key: string,
  roundId: string | null = null,
): Promise<FactStatus | null> {
  const facts = await loaders.factsOf.load(subjectId);
  const found =
    facts.find((fact) => fact.key === key && fact.roundId === roundId) ??
    facts.find((fact) => fact.key === key && fact.roundId === null);
  return found?.status ?? null;
}
