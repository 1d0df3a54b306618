export type { HubClock } from './clock.ts';
export { DEMO_ACCOUNTS, type DemoPerson } from './demo/demo-accounts.ts';
export { DEMO_MACHINE } from './demo/demo-client.ts';
export type { Hub, HubStats } from './hub.ts';
export type { HubOptions } from './options.ts';
export { startHub } from './start-hub.ts';
