import { type BareContext, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { PublishedFigure } from '../figure/published-figure.entity.ts';
import { Round } from '../round/round.entity.ts';
import { Programme } from './programme.entity.ts';

/** Programmes by id, and what a programme is made of beside its actions. */
export const programmeLoaders = ({ tx }: BareContext) => ({
  programme: rowByKey(
    (ids: readonly string[]) => tx.findBy(Programme, { id: Any(ids.filter(isUuid)) }),
    ({ id }) => id,
  ),
  roundsOfProgramme: rowsByKey(
    (ids: readonly string[]) =>
      tx.find(Round, { where: { programmeId: Any(ids) }, order: { ordinal: 'ASC' } }),
    ({ programmeId }) => programmeId,
  ),
  figuresOfProgramme: rowsByKey(
    (ids: readonly string[]) =>
      tx.find(PublishedFigure, {
        where: { programmeId: Any(ids) },
        order: { key: 'ASC', period: 'ASC' },
      }),
    ({ programmeId }) => programmeId,
  ),
});
