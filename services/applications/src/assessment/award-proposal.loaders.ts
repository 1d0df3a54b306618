import { type BareContext, rowByKey, rowsByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { AwardProposal } from './award-proposal.entity.ts';
import { AwardProposalLine } from './award-proposal-line.entity.ts';

/** Proposals are the agency's own: for anybody else there is nothing to ask. */
export function proposalLoaders({ actor, tx }: BareContext) {
  const isAgency = actor.audience === 'agency';
  return {
    proposalOf: rowByKey<string, AwardProposal>(
      async (ids) => (isAgency ? tx.findBy(AwardProposal, { applicationId: Any(ids) }) : []),
      ({ applicationId }) => applicationId,
    ),

    proposalLinesOf: rowsByKey<string, AwardProposalLine>(
      async (ids) => (isAgency ? tx.findBy(AwardProposalLine, { applicationId: Any(ids) }) : []),
      ({ applicationId }) => applicationId,
    ),
  };
}
