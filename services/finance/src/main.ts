import { runService } from '@hub/subgraph';
import { finance } from './subgraph.ts';

await runService(finance);
