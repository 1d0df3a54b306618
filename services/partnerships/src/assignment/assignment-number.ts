import { brusselsDate } from '@hub/domain';
import type { EntityManager } from 'typeorm';

/** The next number of the year, "OPD-2026-0001". A proposal that is rolled back gives its number back. */
export async function nextAssignmentNumber(tx: EntityManager, at: Date): Promise<string> {
  const year = Number(brusselsDate(at).slice(0, 4));
  const [row] = (await tx.query('select partnerships.next_assignment_number($1) as number', [
    year,
  ])) as [{ number: string }];
  return row.number;
}
