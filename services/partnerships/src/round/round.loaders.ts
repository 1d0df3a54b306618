import { type BareContext, entityBy } from '@hub/subgraph';
import { RoundSnapshot } from './round-snapshot.entity.ts';

/** One query per request. Rounds are public: no scope. */
export const roundLoaders = ({ tx }: BareContext) => ({
  round: entityBy(tx, RoundSnapshot, 'id'),
});
