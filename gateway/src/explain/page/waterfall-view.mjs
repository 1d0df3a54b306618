import { element } from './element.mjs';
import { counted, milliseconds } from './format.mjs';
import { statementsText, statementsView } from './statements-view.mjs';
import { layOut } from './waterfall.mjs';

/**
 * @typedef {import('../join-fetches.ts').ExplainedFetch} Fetch
 * @typedef {import('./waterfall.mjs').Bar} Bar
 */

/**
 * Every fetch as a bar on one scale of time; a fetch opens to its SQL.
 * @param {readonly Fetch[]} fetches
 * @param {(service: string) => string} toneOf
 */
export function waterfallView(fetches, toneOf) {
  if (fetches.length === 0) return element('p', { class: 'quiet' }, 'No subgraph was asked.');
  const { bars, ticks } = layOut(fetches);
  return element(
    'div',
    { class: 'waterfall' },
    element(
      'div',
      { class: 'scale', 'aria-hidden': 'true' },
      ...ticks.map(({ ms, at, late }) =>
        element('span', { '--at': `${at}%`, 'data-late': late }, milliseconds(ms)),
      ),
    ),
    ...fetches.map((fetch, index) =>
      rowView(fetch, bars[index] ?? { at: 0, share: 0 }, toneOf(fetch.service)),
    ),
  );
}

/**
 * @param {Fetch} fetch
 * @param {Bar} bar
 * @param {string} tone
 */
function rowView(fetch, { at, share }, tone) {
  const { ms, startMs, service, errors } = fetch;
  return element(
    'details',
    { class: 'fetch-row' },
    element(
      'summary',
      {},
      element(
        'span',
        { class: 'fetch-name' },
        numberView(fetch.fetch, tone),
        element('b', {}, service),
        errors > 0 && element('span', { class: 'chip chip-error' }, counted(errors, 'error')),
      ),
      element('span', { class: 'fetch-facts' }, factsText(fetch)),
      element(
        'span',
        { class: 'lane' },
        element('i', { '--at': `${at}%`, '--share': `${share}%`, 'data-tone': tone }),
      ),
      element('span', { class: 'fetch-time' }, milliseconds(ms)),
    ),
    element('p', { class: 'quiet' }, `Asked ${milliseconds(startMs)} after the run began.`),
    statementsView(fetch),
  );
}

/**
 * @param {number | undefined} number
 * @param {string} tone
 */
export const numberView = (number, tone) =>
  element('span', { class: 'number', 'data-tone': tone }, number === undefined ? '?' : `${number}`);

/** @param {Fetch} fetch */
export function factsText(fetch) {
  const parts = [statementsText(fetch)];
  if (fetch.entities !== undefined) parts.unshift(entitiesText(fetch.entities, fetch.rows));
  return parts.join(' · ');
}

/**
 * @param {number} entities
 * @param {number | undefined} rows before equal ones were asked once
 */
const entitiesText = (entities, rows) =>
  rows === undefined || rows === entities
    ? counted(entities, 'entity', 'entities')
    : `${counted(entities, 'entity', 'entities')} for ${counted(rows, 'object')}`;
