import { runService } from '@hub/subgraph';
import { catalogue } from './subgraph.ts';

await runService(catalogue);
