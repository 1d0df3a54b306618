import type { EventHandler } from '@hub/database';
import { RoundIndicator } from './round-indicator.entity.ts';
import { RoundSnapshot } from './round-snapshot.entity.ts';

/** Keeps the newest version of a round. An indicator that was once in it stays known: assignments point to it. */
export const keepRound: EventHandler<'round-published'> = async (tx, { payload }) => {
  const { roundId: id, ordinal, demo, indicators } = payload;
  await tx.upsert(RoundSnapshot, { id, ordinal, demo }, ['id']);
  await tx.upsert(
    RoundIndicator,
    indicators.map((indicator) => ({ roundId: id, indicatorId: indicator.id })),
    { conflictPaths: ['roundId', 'indicatorId'], skipUpdateIfNoValuesChanged: true },
  );
};
