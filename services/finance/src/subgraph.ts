import { buildSubgraph, isUuid, type Service } from '@hub/subgraph';
import { Commitment1795426200000 } from '../migrations/20261123t0930-commitment.ts';
import { commitAward } from './commitment/commit-award.ts';
import { Commitment } from './commitment/commitment.entity.ts';
import { CommitmentResolver } from './commitment/commitment.resolver.ts';
import {
  AwardResolver,
  OrganisationResolver,
  RoundResolver,
} from './commitment/contributed.resolver.ts';
import { Instalment } from './commitment/instalment.entity.ts';
import { InstalmentResolver } from './commitment/instalment.resolver.ts';
import { Award } from './foreign/award.ts';
import { Organisation } from './foreign/organisation.ts';
import { Round } from './foreign/round.ts';
import { financeLoaders } from './loaders.ts';

/** A key of another subgraph: its own id, when it is one at all. */
const stub = ({ id }: Record<string, unknown>) => (isUuid(String(id)) ? { id: String(id) } : null);

const subgraph = buildSubgraph({
  name: 'finance',
  resolvers: [
    CommitmentResolver,
    InstalmentResolver,
    AwardResolver,
    RoundResolver,
    OrganisationResolver,
  ],
  orphanedTypes: [Award, Round, Organisation],
  loaders: financeLoaders,
  references: {
    Commitment: ({ id }, { loaders }) => loaders.commitment.load(String(id)),
    Instalment: ({ id }, { loaders }) => loaders.instalment.load(String(id)),
    Award: stub,
    Round: stub,
    Organisation: stub,
  },
});

/** Commitments and instalments; follows the awards by event. */
export const finance: Service = {
  name: 'finance',
  subgraph,
  entities: [Commitment, Instalment],
  migrations: [Commitment1795426200000],
  handlers: { 'award-decided': commitAward },
  publishes: [],
  // Everything here follows from awards: there is nothing to seed.
  seedReference: async () => {},
  seedDemo: async () => {},
};
