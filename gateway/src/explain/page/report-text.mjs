import { figuresOf } from './figures.mjs';
import { milliseconds, place } from './format.mjs';
import { phasesOf } from './phases.mjs';
import { factsText } from './waterfall-view.mjs';

/**
 * @typedef {import('./ask.mjs').Report} Report
 * @typedef {import('../plan-tree.ts').PlanTree} PlanTree
 */

/**
 * A report for a message or an issue. The answer is left out: it may hold what is not for everybody.
 * @param {string} name
 * @param {Report} report
 */
export function reportText(name, report) {
  const { contract, document, plan, fetches, timings, answer } = report;
  const lines = [
    `${name} (${document}), contract ${contract}`,
    ...figuresOf(report).map(({ name, value, note }) => `${name}: ${value} (${note})`),
    ...(timings.cold === undefined
      ? []
      : [
          `First time: ${milliseconds(timings.cold)}, of which planning ${milliseconds(timings.planning ?? 0)}`,
        ]),
    ...section('Time', report.executor ? phasesOf(timings).map(phaseText) : []),
    ...section('Fetches', fetches.map(fetchText)),
    ...section('Plan', plan ? planLines(plan, '') : []),
    ...section(
      'Errors',
      (answer?.body.errors ?? []).map(({ message }) => message),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
const section = (title, lines) =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

/** @param {import('./phases.mjs').Phase} phase */
const phaseText = ({ name, ms, share }) => `${name} ${milliseconds(ms)} (${Math.round(share)} %)`;

/** @param {Report['fetches'][number]} fetch */
function fetchText(fetch) {
  const { fetch: number = '?', service, startMs, ms, errors, statements = [] } = fetch;
  const sql = statements
    .filter(({ frame }) => !frame)
    .map(({ count, ms: took, sql: text }) => {
      const time = took === undefined ? 'not answered' : milliseconds(took);
      return `\n      ${count}× ${time}  ${text}`;
    });
  const failed = errors > 0 ? `, ${errors} errors` : '';
  return `${number} ${service}: at ${milliseconds(startMs)}, took ${milliseconds(ms)}, ${factsText(fetch)}${failed}${sql.join('')}`;
}

/**
 * @param {PlanTree} node
 * @param {string} indent
 * @returns {readonly string[]}
 */
function planLines(node, indent) {
  const below = (/** @type {readonly PlanTree[]} */ nodes) =>
    nodes.flatMap((child) => planLines(child, `${indent}  `));
  switch (node.kind) {
    case 'flatten':
      return [`${indent}Flatten into ${place(node.path)}`, ...below([node.node])];
    case 'fetch': {
      const query = node.query.split('\n').map((line) => `${indent}    ${line}`);
      const requires = (node.requires ?? '').split('\n').filter(Boolean);
      return [
        `${indent}Fetch ${node.fetch} ${node.service}`,
        ...requires.map((line) => `${indent}    requires ${line}`),
        ...query,
      ];
    }
    case 'other':
      return [`${indent}${node.name}`];
    case 'condition':
      return [`${indent}Condition ${node.condition}`, ...below(node.nodes)];
    default:
      return [
        `${indent}${node.kind === 'sequence' ? 'Sequence' : 'Parallel'}`,
        ...below(node.nodes),
      ];
  }
}
