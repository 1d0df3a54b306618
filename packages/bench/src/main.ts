import { measureBytes } from './bytes.ts';
import { measurePublicMap } from './public-map.ts';
import { report } from './report.ts';
import { measureStart } from './start-up.ts';
import { measureStatements } from './statements.ts';

const rows = [
  ...(await measureStart()),
  ...measureBytes(),
  ...(await measureStatements()),
  ...(await measurePublicMap()),
];
report(rows, new Date());
