import { measureBytes } from './bytes.ts';
import { measureDossier } from './dossier/measure-dossier.ts';
import { compareEndToEnd } from './end-to-end/run-end-to-end.ts';
import { endToEndTargets } from './end-to-end/targets.ts';
import { reportEngines } from './engines/report-engines.ts';
import { compareEngines } from './engines/run-engines.ts';
import { targetsOf } from './engines/targets.ts';
import { measureGuards } from './guards.ts';
import { measureKept } from './kept-answers.ts';
import { measurePublicMap } from './public-map.ts';
import { report } from './report.ts';
import { measureSoak } from './soak/run-soak.ts';
import { measureStart } from './start-up.ts';
import { measureStatements } from './statements.ts';

const [, , ...wanted] = process.argv;
const wants = (part: string) => wanted.length === 0 || wanted.includes(part);
const tell = (line: string) => void process.stderr.write(`${line}\n`);

if (wants('hub')) {
  const rows = [
    ...(await measureStart()),
    ...measureBytes(),
    ...(await measureStatements()),
    ...(await measureGuards()),
    ...(await measureDossier()),
    ...(await measurePublicMap()),
    ...(await measureKept()),
  ];
  report(rows, new Date());
}
if (wants('engines')) {
  const comparison = await compareEngines(tell);
  reportEngines(
    comparison,
    {
      name: 'engines',
      title: 'Engines side by side',
      about:
        'One run, the same supergraph and the same four canned subgraphs, answers compared. The load generator shares the processors, so read the ratios, by processor time of the engine with its children per operation; stock is 1.',
      targets: targetsOf(comparison.figures),
    },
    new Date(),
  );
}
if (wants('end-to-end')) {
  const comparison = await compareEndToEnd(tell);
  reportEngines(
    comparison,
    {
      name: 'end-to-end',
      title: 'Engines end to end',
      about:
        'One run, the same services on one PostgreSQL with the rows of the demonstration, answers compared. Processor time is that of all processes but the load generator: engine, services and PostgreSQL; memory that of engine and services; stock is 1.',
      targets: endToEndTargets(comparison.figures),
    },
    new Date(),
  );
}
// Only when asked: the claim needs an hour.
if (wanted.includes('soak')) await measureSoak(tell);
