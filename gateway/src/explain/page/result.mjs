import { byId, element } from './element.mjs';

const EMPTY = element(
  'div',
  { class: 'ui-state' },
  element('h2', {}, 'Nothing asked yet'),
  element(
    'p',
    {},
    'Choose a document, or write an operation. Run shows what it costs and where the time goes; Only plan asks no subgraph.',
  ),
);
const ROWS = ['38%', '100%', '100%', '72%'];

/** @param {string} words for who does not see the page change */
const say = (words) => {
  byId('status').textContent = words;
};

export function showEmpty() {
  byId('report').replaceChildren(EMPTY);
}

export function showBusy() {
  say('Asking.');
  const rows = ROWS.map((width) => element('i', { '--width': width, '--height': '2.5em' }));
  byId('report').replaceChildren(element('div', { class: 'ui-skeleton' }, ...rows));
}

/** @param {string} message */
export function showRefusal(message) {
  say('');
  byId('report').replaceChildren(
    element(
      'div',
      { class: 'ui-state ui-state-error', role: 'alert' },
      element('h2', {}, 'Not answered'),
      element('p', {}, message),
    ),
  );
}

/** @param {readonly HTMLElement[]} parts */
export function showReport(parts) {
  say('The report is below.');
  byId('report').replaceChildren(...parts);
}
