import { runService } from '@hub/subgraph';
import { partnerships } from './subgraph.ts';

await runService(partnerships);
