import type { EventHandler } from '@hub/database';
import { OrganisationSnapshot } from './organisation-snapshot.entity.ts';

/** Keeps the newest facts of organisations. */
export const takeOrganisations: EventHandler<'organisations-registered'> = async (tx, event) => {
  const rows = event.payload.organisations.map(({ originFigure, ...facts }) => ({
    ...facts,
    originResidents: originFigure?.residents ?? null,
    originFictional: originFigure?.fictional ?? false,
  }));
  await tx.upsert(OrganisationSnapshot, rows, ['id']);
};
