import { type BareContext, rowByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { RoundSnapshot } from './round-snapshot.entity.ts';

/** One query per request. Rounds are public: no scope. */
export function roundLoaders({ tx }: BareContext) {
  return {
    round: rowByKey(
      (ids: readonly string[]) => tx.findBy(RoundSnapshot, { id: Any(ids) }),
      ({ id }) => id,
    ),
  };
}
