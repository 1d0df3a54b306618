import { badInput, isUuid } from '@hub/subgraph';
import type { FindOptionsWhere } from 'typeorm';
import type { Context } from '../context.ts';
import { Organisation } from './organisation.entity.ts';

/** One organisation, by its id or its NIS code; by both when both are given. */
export async function findOrganisation(
  { tx, loaders }: Context,
  id: string | null,
  nisCode: string | null,
): Promise<Organisation | null> {
  if (id === null && nisCode === null) throw badInput('id', 'Give an id or a NIS code.');
  if (id !== null && !isUuid(id)) return null;
  if (id !== null && nisCode === null) return loaders.organisation.load(id);
  const where: FindOptionsWhere<Organisation> = {
    ...(id !== null && { id }),
    ...(nisCode !== null && { nisCode }),
  };
  return tx.findOneBy(Organisation, where);
}
