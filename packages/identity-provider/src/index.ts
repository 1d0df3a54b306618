export type { Claims, DemoAccount, WebClient } from './account.ts';
export { createIdentityProvider, type IdentityProvider } from './identity-provider.ts';
export { DEMO_PASSWORD } from './interaction.ts';
export type { ProviderSettings } from './provider-configuration.ts';
