import { type BareContext, entitiesBy, entityBy } from '@hub/subgraph';
import { PublishedFigure } from '../figure/published-figure.entity.ts';
import { Round } from '../round/round.entity.ts';
import { Programme } from './programme.entity.ts';

/** Programmes by id, and what a programme is made of beside its actions. */
export const programmeLoaders = ({ tx }: BareContext) => ({
  programme: entityBy(tx, Programme, 'id'),
  roundsOfProgramme: entitiesBy(tx, Round, 'programmeId', { ordinal: 'ASC' }),
  figuresOfProgramme: entitiesBy(tx, PublishedFigure, 'programmeId', { key: 'ASC', period: 'ASC' }),
});
