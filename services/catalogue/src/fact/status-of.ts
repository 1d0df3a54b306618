import type { Context } from '../context.ts';
import type { FactStatus } from './catalogue-fact.entity.ts';
import { factName } from './catalogue-fact.loaders.ts';

/** How certain one fact about a subject is, in one round or else in general; null when nothing was written down about it. */
export async function statusOf(
  { loaders: { certainty } }: Context,
  subjectId: string,
  key: string,
  roundId: string | null = null,
): Promise<FactStatus | null> {
  const names = [factName(subjectId, key, roundId), factName(subjectId, key, null)];
  const [own, general] = await Promise.all(names.map((name) => certainty.load(name)));
  return (own ?? general)?.status ?? null;
}
