import { measureBytes } from './bytes.ts';
import { measureGuards } from './guards.ts';
import { measurePublicMap } from './public-map.ts';
import { report } from './report.ts';
import { measureStart } from './start-up.ts';
import { measureStatements } from './statements.ts';

const rows = [
  ...(await measureStart()),
  ...measureBytes(),
  ...(await measureStatements()),
  ...(await measureGuards()),
  ...(await measurePublicMap()),
];
report(rows, new Date());
