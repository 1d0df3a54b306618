import { element } from './element.mjs';
import { figuresOf } from './figures.mjs';
import { milliseconds } from './format.mjs';
import { phasesOf } from './phases.mjs';
import { planTreeView } from './plan-view.mjs';
import { waterfallView } from './waterfall-view.mjs';

/**
 * @typedef {import('./ask.mjs').Report} Report
 * @typedef {import('./element.mjs').Child} Child
 */

const TONES = 5;

/**
 * All parts of a report, from the figures down to the answer itself.
 * @param {Report} report
 * @returns {readonly HTMLElement[]}
 */
export function reportView(report) {
  const { executor, fetches, plan, price, timings } = report;
  const toneOf = tones();
  /** @type {(HTMLElement | undefined)[]} */
  const parts = [
    figuresView(report),
    errorsView(report),
    executor && card('Where the time went', phasesView(timings)),
    executor && card('Fetches', waterfallView(fetches, toneOf)),
    price && card('Plan', planTreeView(plan, toneOf)),
    answerView(report),
  ];
  return parts.filter((part) => part !== undefined);
}

/** A tone per service, by the order in which they appear: beside its name, never instead of it. */
function tones() {
  /** @type {string[]} */
  const known = [];
  return (/** @type {string} */ service) => {
    if (!known.includes(service)) known.push(service);
    return `${(known.indexOf(service) % TONES) + 1}`;
  };
}

/**
 * @param {string} title
 * @param {...Child} content
 */
const card = (title, ...content) =>
  element(
    'section',
    { class: 'ui-card' },
    element('header', {}, element('h2', {}, title)),
    element('div', { class: 'ui-card-body' }, ...content),
  );

/** @param {Report} report */
const figuresView = (report) =>
  element(
    'dl',
    { class: 'figures' },
    ...figuresOf(report).map(({ name, value, note }) =>
      element(
        'div',
        {},
        element('dt', {}, name),
        element('dd', { class: 'figure' }, value),
        element('dd', { class: 'quiet' }, note),
      ),
    ),
  );

/** @param {Report} report */
function errorsView({ answer }) {
  const { errors = [] } = answer?.body ?? {};
  if (errors.length === 0) return undefined;
  return element(
    'section',
    { class: 'ui-banner ui-banner-error', 'aria-label': 'Errors' },
    ...errors.map(({ message, path, extensions }) =>
      element(
        'p',
        {},
        element('strong', {}, String(extensions?.code ?? 'ERROR')),
        ` ${message}`,
        path && element('code', {}, ` at ${path.join('.')}`),
      ),
    ),
  );
}

/** @param {Report['timings']} timings */
function phasesView(timings) {
  const phases = phasesOf(timings);
  const { cold, planning = 0 } = timings;
  return element(
    'div',
    { class: 'phases' },
    element(
      'div',
      { class: 'phase-bar', 'aria-hidden': 'true' },
      ...phases.map(({ share }, index) =>
        element('i', { '--share': `${share}%`, 'data-phase': `${index + 1}` }),
      ),
    ),
    element(
      'ul',
      {},
      ...phases.map(({ name, ms }, index) =>
        element(
          'li',
          {},
          element('i', { 'data-phase': `${index + 1}`, 'aria-hidden': 'true' }),
          `${name} `,
          element('b', {}, milliseconds(ms)),
        ),
      ),
    ),
    cold !== undefined &&
      element(
        'p',
        { class: 'quiet' },
        `The first time the plan costs ${milliseconds(cold)} more: planning ${milliseconds(planning)}, the rest is compiling. Measured anew for this page, outside the total.`,
      ),
  );
}

/** @param {Report} report */
function answerView({ answer }) {
  if (!answer) return undefined;
  const text = JSON.stringify(answer.body, null, 2);
  return element(
    'details',
    { class: 'ui-card answer' },
    element('summary', {}, element('h2', {}, 'Answer')),
    element('pre', { class: 'code block', tabindex: '0', 'aria-label': 'Answer' }, text),
  );
}
