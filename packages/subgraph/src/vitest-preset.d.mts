import type { ViteUserConfig } from 'vitest/config';

/** Vitest settings of a service. */
export declare const serviceTests: ViteUserConfig;
