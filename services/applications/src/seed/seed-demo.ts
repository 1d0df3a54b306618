import type { Seeder } from '@hub/subgraph';

export async function seedDemo(_seeder: Seeder): Promise<void> {}
