export type { Claims, DemoAccount, MachineClient, WebClient } from './account.ts';
export { MACHINE_SCOPE } from './clients.ts';
export { createIdentityProvider, type IdentityProvider } from './identity-provider.ts';
export { DEMO_PASSWORD } from './interaction.ts';
export type { ProviderSettings } from './provider-configuration.ts';
