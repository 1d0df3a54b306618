import type { Seeder } from '@hub/subgraph';
import { Application } from '../application/application.entity.ts';
import { type Policy, RoundPolicy } from '../round/round-policy.entity.ts';
import { seedHistory } from './seed-history.ts';
import { seedOpenRound } from './seed-open-round.ts';

/**
 * Invented applications for the demonstration, all marked fictional: three rounds with their awards and results, and a work list in the open
 * round. Who took part is real where it is publicly known. Needs the rounds, organisations and cooperations of the other services.
 */
export async function seedDemo(seeder: Seeder): Promise<void> {
  const { tx } = seeder;
  if (await tx.existsBy(Application, { fictional: true })) return;
  for (const policy of await newestPolicies(seeder)) {
    await (policy.demo ? seedOpenRound(seeder, policy) : seedHistory(seeder, policy));
  }
}

async function newestPolicies({ tx }: Seeder): Promise<Policy[]> {
  const rows = await tx.find(RoundPolicy, { order: { version: 'ASC' } });
  const newest = new Map(rows.map(({ roundId, policy }) => [roundId, policy]));
  return [...newest.values()].sort((a, b) => a.ordinal - b.ordinal);
}
