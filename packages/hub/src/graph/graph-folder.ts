import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** Where the composed graph is committed. */
export const GRAPH_FOLDER = join(ROOT, 'gateway/graph');
