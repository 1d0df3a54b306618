import { type Actor, stableId } from '@hub/domain';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { catalogue } from '../src/subgraph.ts';

/** The moment at which the demonstration was started for the first time. */
export const now = new Date('2026-11-23T12:00:00Z');

export const visitor: Actor = { audience: 'public' };
export const agency: Actor = {
  audience: 'agency',
  userId: stableId('user', 'an.peeters'),
  userName: 'An Peeters',
  organisationId: stableId('organisation', 'abb'),
  rights: ['reader', 'case-officer'],
};
export const municipality: Actor = {
  audience: 'municipality',
  userId: stableId('user', 'sofie.jacobs'),
  userName: 'Sofie Jacobs',
  organisationId: stableId('organisation', '12025'),
  rights: ['editor', 'signatory'],
};
export const partner: Actor = {
  audience: 'partner',
  userId: stableId('user', 'lena.maes'),
  userName: 'Lena Maes',
  organisationId: stableId('organisation', 'partner-stap-samen'),
  rights: ['editor'],
};

/** The catalogue with all its facts and the demonstration round. */
export async function startCatalogue(): Promise<TestService> {
  const service = await startTestService(catalogue);
  await service.seed('reference', now);
  await service.seed('demo', now);
  return service;
}
