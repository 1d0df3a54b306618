import { element } from './element.mjs';
import { place } from './format.mjs';
import { numberView } from './waterfall-view.mjs';

/** @typedef {import('../plan-tree.ts').PlanTree} PlanTree */

const MEANINGS = {
  sequence: ['Sequence', 'one after the other'],
  parallel: ['Parallel', 'at the same time'],
};

/**
 * A plan as nested lists: the order of reading is the order of running.
 * @param {PlanTree | undefined} tree
 * @param {(service: string) => string} toneOf
 */
export function planTreeView(tree, toneOf) {
  if (!tree) return element('p', { class: 'quiet' }, 'Nothing has to be fetched.');
  return element('ul', { class: 'plan' }, nodeView(tree, toneOf));
}

/**
 * @param {PlanTree} node
 * @param {(service: string) => string} toneOf
 * @returns {HTMLElement}
 */
function nodeView(node, toneOf) {
  switch (node.kind) {
    case 'sequence':
    case 'parallel': {
      const [name = '', meaning = ''] = MEANINGS[node.kind];
      return branchView([name, meaning], node.nodes, toneOf);
    }
    case 'flatten':
      return branchView(['Flatten', `into ${place(node.path)}`], [node.node], toneOf);
    case 'condition':
      return branchView(['Condition', node.condition], node.nodes, toneOf);
    case 'fetch':
      return fetchView(node, toneOf(node.service));
    default:
      return element('li', {}, element('b', {}, node.name));
  }
}

/**
 * @param {readonly [name: string, meaning: string]} title
 * @param {readonly PlanTree[]} nodes
 * @param {(service: string) => string} toneOf
 */
const branchView = ([name, meaning], nodes, toneOf) =>
  element(
    'li',
    {},
    element('p', { class: 'node' }, element('b', {}, name), ` ${meaning}`),
    element('ul', {}, ...nodes.map((node) => nodeView(node, toneOf))),
  );

/**
 * @param {Extract<PlanTree, { kind: 'fetch' }>} fetch
 * @param {string} tone
 */
const fetchView = ({ fetch, service, query, requires, variables }, tone) =>
  element(
    'li',
    {},
    element(
      'details',
      { class: 'node-fetch' },
      element(
        'summary',
        {},
        numberView(fetch, tone),
        element('b', {}, 'Fetch'),
        ` ${service}`,
        variables.length > 0 &&
          element('span', { class: 'quiet' }, ` with $${variables.join(', $')}`),
      ),
      requires !== undefined && textView('Requires of the objects before it', requires),
      textView(`What ${service} is asked`, query),
    ),
  );

/**
 * @param {string} title
 * @param {string} text
 */
const textView = (title, text) =>
  element(
    'figure',
    {},
    element('figcaption', {}, title),
    element('pre', { class: 'code block', tabindex: '0', 'aria-label': title }, text),
  );
