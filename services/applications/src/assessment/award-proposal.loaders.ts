import { type BareContext, readBy, rowByKey, rowsByKey } from '@hub/subgraph';
import { AwardProposal } from './award-proposal.entity.ts';
import { AwardProposalLine } from './award-proposal-line.entity.ts';

/** Proposals are the agency's own: for anybody else there is nothing to ask. */
export function proposalLoaders({ actor, tx }: BareContext) {
  const isAgency = actor.audience === 'agency';
  return {
    proposalOf: rowByKey<string, AwardProposal>(
      async (ids) =>
        isAgency ? readBy(tx, { entity: AwardProposal, by: 'applicationId' }, ids) : [],
      ({ applicationId }) => applicationId,
    ),

    proposalLinesOf: rowsByKey<string, AwardProposalLine>(
      async (ids) =>
        isAgency ? readBy(tx, { entity: AwardProposalLine, by: 'applicationId' }, ids) : [],
      ({ applicationId }) => applicationId,
    ),
  };
}
