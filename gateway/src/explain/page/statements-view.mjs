import { element } from './element.mjs';
import { counted, milliseconds } from './format.mjs';

/** @typedef {import('../join-fetches.ts').ExplainedFetch} Fetch */

/** @param {Fetch} fetch how many statements ask something; undefined when nobody heard them */
export const statementCount = ({ statements }) =>
  statements?.reduce((sum, { frame, count }) => sum + (frame ? 0 : count), 0);

/** @param {Fetch} fetch */
export function statementsText(fetch) {
  const count = statementCount(fetch);
  if (fetch.with !== undefined) return `one request with ${fetch.with}`;
  return count === undefined ? 'SQL not known' : counted(count, 'statement');
}

/**
 * The statements of a fetch, with those that only open and close its transaction below.
 * @param {Fetch} fetch
 */
export function statementsView({ statements, with: first }) {
  if (first !== undefined)
    return element(
      'p',
      { class: 'quiet' },
      `Asked in one request, and one transaction, with fetch ${first}: its SQL stands there.`,
    );
  if (!statements)
    return element(
      'p',
      { class: 'quiet' },
      'This subgraph runs in a process of its own: its SQL is not known here.',
    );
  const asking = statements.filter(({ frame }) => !frame);
  const frame = statements.filter((statement) => statement.frame);
  return element(
    'div',
    { class: 'statements' },
    asking.length === 0 && element('p', { class: 'quiet' }, 'No SQL was needed.'),
    asking.length > 0 && element('ol', {}, ...asking.map(statementView)),
    frame.length > 0 && element('p', { class: 'quiet' }, frameText(frame)),
  );
}

/** @param {NonNullable<Fetch['statements']>[number]} statement */
const statementView = ({ sql, count, ms }) =>
  element(
    'li',
    {},
    element(
      'p',
      { class: 'statement-facts' },
      element('b', {}, `${count}×`),
      ` ${ms === undefined ? 'not answered in time' : milliseconds(ms)}`,
    ),
    element('pre', { class: 'code block', tabindex: '0', 'aria-label': 'SQL statement' }, sql),
  );

/** @param {NonNullable<Fetch['statements']>} frame */
function frameText(frame) {
  const count = frame.reduce((sum, statement) => sum + statement.count, 0);
  const ms = frame.reduce((sum, statement) => sum + (statement.ms ?? 0), 0);
  return `And ${counted(count, 'statement')} to open and close the transaction under its role: ${milliseconds(ms)}.`;
}
