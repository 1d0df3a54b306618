import type { Session } from '@hub/client';
import type { Machine } from '@hub/connections';
import { stableId } from '@hub/domain';

/** The machine of the demonstration and its organisation; every other organisation fills in its own. */
export const DEMO_CLIENT = 'stap-samen-demo';
const DEMO_ORGANISATION = stableId('organisation', 'partner-stap-samen');

export const hasDemoClient = ({ organisation }: Session): boolean =>
  organisation?.id === DEMO_ORGANISATION;

export const machineOf = (session: Session, origin: string): Machine => ({
  tokens: `${origin}/oauth/token`,
  resource: `${origin}/graphql/partner`,
  clientId: hasDemoClient(session) ? DEMO_CLIENT : 'JULLIE-CLIENT-ID',
});
