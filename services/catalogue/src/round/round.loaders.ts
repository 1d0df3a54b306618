import { type BareContext, entitiesBy, entityBy } from '@hub/subgraph';
import { Round } from './round.entity.ts';
import { RoundPolicy } from './round-policy.entity.ts';
import { ActionTerms, IndicatorTerms } from './terms.entity.ts';

/** Rounds by id, their policies (newest first) and the terms of a round, an action or an indicator. */
export const roundLoaders = ({ tx }: BareContext) => ({
  round: entityBy(tx, Round, 'id'),
  policiesOfRound: entitiesBy(tx, RoundPolicy, 'roundId', { version: 'DESC' }),
  actionTermsOfRound: entitiesBy(tx, ActionTerms, 'roundId'),
  actionTermsOfAction: entitiesBy(tx, ActionTerms, 'actionId'),
  indicatorTermsOfRound: entitiesBy(tx, IndicatorTerms, 'roundId'),
  indicatorTermsOfIndicator: entitiesBy(tx, IndicatorTerms, 'indicatorId'),
});
