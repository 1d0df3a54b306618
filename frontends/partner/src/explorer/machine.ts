import type { Session } from '@hub/client';
import { stableId } from '@hub/domain';
import type { Machine } from './curl.ts';

/** The machine of the demonstration and its organisation; every other organisation fills in its own. */
export const DEMO_CLIENT = 'stap-samen-demo';
const DEMO_ORGANISATION = stableId('organisation', 'partner-stap-samen');

export const hasDemoClient = ({ organisation }: Session): boolean =>
  organisation?.id === DEMO_ORGANISATION;

export const machineOf = (session: Session, origin: string): Machine => ({
  origin,
  clientId: hasDemoClient(session) ? DEMO_CLIENT : 'JULLIE-CLIENT-ID',
});
