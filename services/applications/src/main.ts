import { runService } from '@hub/subgraph';
import { applications } from './subgraph.ts';

await runService(applications);
