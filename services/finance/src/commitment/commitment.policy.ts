import type { Actor } from '@hub/domain';
import type { FindOptionsWhere } from 'typeorm';
import type { Commitment } from './commitment.entity.ts';

/** Which commitments an actor may see: the agency all, a local government its own. `null` means none: do not ask at all. */
export function visibleTo(actor: Actor): FindOptionsWhere<Commitment> | null {
  switch (actor.audience) {
    case 'agency':
      return {};
    case 'municipality':
      return { holderId: actor.organisationId };
    case 'partner':
    case 'public':
      return null;
  }
}
