import { applications } from '@hub/applications';
import { catalogue } from '@hub/catalogue';
import { finance } from '@hub/finance';
import { partnerships } from '@hub/partnerships';
import type { Service } from '@hub/subgraph';

/** The four subgraphs, in the order in which their facts build on each other. */
export const SERVICES: readonly Service[] = [catalogue, partnerships, applications, finance];
