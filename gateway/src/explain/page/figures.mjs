import { counted, milliseconds, size } from './format.mjs';
import { statementCount } from './statements-view.mjs';

/** @typedef {import('./ask.mjs').Report} Report */
/** @typedef {{ readonly name: string, readonly value: string, readonly note: string }} Figure */

const EXECUTORS = {
  fast: ['Fast', 'compiled plan and shaper'],
  reshaped: ['Reshaped', 'an answer broke the schema and was completed step by step'],
  stock: ['Stock', 'the executor of @apollo/gateway'],
};

/**
 * What a report says in a few figures.
 * @param {Report} report
 * @returns {readonly Figure[]}
 */
export function figuresOf(report) {
  return [
    executorOf(report),
    ...(report.executor ? [totalOf(report), fetchesOf(report), statementsOf(report)] : []),
    ...priceOf(report),
    ...answerOf(report),
  ];
}

/**
 * @param {Report} report
 * @returns {Figure}
 */
function executorOf({ executor, refused, price, answer }) {
  const name = 'Executor';
  if (executor) {
    const [value = '', note = ''] = EXECUTORS[executor];
    return { name, value, note: refused ? `because of ${refused}` : note };
  }
  if (price && !answer) {
    const value = refused ? 'Stock' : 'Fast';
    return { name, value, note: refused ? `would be: ${refused}` : 'would answer; not run' };
  }
  return { name, value: 'None', note: 'refused before anything was asked' };
}

/** @param {Report} report */
const totalOf = ({ timings }) => ({
  name: 'Total',
  value: milliseconds(timings.total),
  note: `fetching ${milliseconds(timings.fetch ?? 0)}`,
});

/** @param {Report} report */
function fetchesOf({ fetches }) {
  const services = new Set(fetches.map(({ service }) => service)).size;
  const value = `${fetches.length}`;
  return { name: 'Fetches', value, note: `from ${counted(services, 'subgraph')}` };
}

/** @param {Report} report */
function statementsOf({ fetches }) {
  const counts = fetches.map(statementCount);
  const known = counts.filter((count) => count !== undefined);
  const unknown = counts.length - known.length;
  return {
    name: 'SQL statements',
    value: `${known.reduce((sum, count) => sum + count, 0)}`,
    note:
      unknown > 0 ? `${counted(unknown, 'fetch', 'fetches')} not known` : 'without transactions',
  };
}

/** @param {Report} report */
function priceOf({ price, document }) {
  if (!price) return [];
  const { points, cost, most } = price;
  const words = cost.toLocaleString('en');
  const note =
    document === 'trusted'
      ? `trusted; ${words} by its fields`
      : `of at most ${most.toLocaleString('en')}`;
  return [{ name: 'Price', value: counted(points, 'point'), note }];
}

/** @param {Report} report */
function answerOf({ answer }) {
  if (!answer) return [];
  const errors = answer.body.errors?.length ?? 0;
  const note = errors > 0 ? counted(errors, 'error') : 'no errors';
  return [{ name: 'Answer', value: size(answer.bytes), note }];
}
