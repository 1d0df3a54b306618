import { Session1795474800000 } from './20261123t2300-session.ts';
import { Budget1795489200000 } from './20261124t0300-budget.ts';
import { ApiClient1795492800000 } from './20261124t0400-api-client.ts';
import { SessionLogin1795510800000 } from './20261124t0900-session-login.ts';
import { ApiClientSecrets1795514400000 } from './20261124t1000-api-client-secrets.ts';

/** All of the gateway's own tables, oldest first. */
export const GATEWAY_MIGRATIONS = [
  Session1795474800000,
  Budget1795489200000,
  ApiClient1795492800000,
  SessionLogin1795510800000,
  ApiClientSecrets1795514400000,
] as const;
