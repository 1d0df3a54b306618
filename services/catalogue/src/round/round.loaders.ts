import { type BareContext, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { Round } from './round.entity.ts';
import { RoundPolicy } from './round-policy.entity.ts';
import { ActionTerms, IndicatorTerms } from './terms.entity.ts';

/** Rounds by id, their policies (newest first) and the terms of a round, an action or an indicator. */
export const roundLoaders = ({ tx }: BareContext) => ({
  round: rowByKey(
    (ids: readonly string[]) => tx.findBy(Round, { id: Any(ids.filter(isUuid)) }),
    ({ id }) => id,
  ),
  policiesOfRound: rowsByKey(
    (ids: readonly string[]) =>
      tx.find(RoundPolicy, { where: { roundId: Any(ids) }, order: { version: 'DESC' } }),
    ({ roundId }) => roundId,
  ),
  actionTermsOfRound: rowsByKey(
    (ids: readonly string[]) => tx.find(ActionTerms, { where: { roundId: Any(ids) } }),
    ({ roundId }) => roundId,
  ),
  actionTermsOfAction: rowsByKey(
    (ids: readonly string[]) => tx.find(ActionTerms, { where: { actionId: Any(ids) } }),
    ({ actionId }) => actionId,
  ),
  indicatorTermsOfRound: rowsByKey(
    (ids: readonly string[]) => tx.find(IndicatorTerms, { where: { roundId: Any(ids) } }),
    ({ roundId }) => roundId,
  ),
  indicatorTermsOfIndicator: rowsByKey(
    (ids: readonly string[]) => tx.find(IndicatorTerms, { where: { indicatorId: Any(ids) } }),
    ({ indicatorId }) => indicatorId,
  ),
});
