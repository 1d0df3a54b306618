import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { isAllowed } from './allowances.mjs';
import { isUsed, usedBy } from './used-by.mjs';

/** Contracts that others than our own front-ends ask: nobody here can see what they use. */
const ASKED_BY_MACHINES = new Set(['partner', 'municipality']);
const WIDENS = /_ADDED$/;

/**
 * Compares the contract of an audience with the last released one.
 * @param {object} given
 * @param {string} given.audience
 * @param {string} given.released SDL
 * @param {string} given.current SDL
 * @param {string} given.operations what the released front-end asks
 * @param {readonly import('./allowances.mjs').Allowance[]} given.allowances
 * @returns {Promise<{ problems: string[], notes: string[], matched: import('./allowances.mjs').Allowance[] }>}
 */
export async function compareContract({ audience, released, current, operations, allowances }) {
  const before = buildSchema(released);
  const changes = await diff(before, buildSchema(current));
  const used = usedBy(before, operations);
  const breaking = changes.filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  );
  const judged = breaking.map((change) => {
    const { path = '', type } = change;
    const allowed = allowances.find((one) => isAllowed(one, { audience, path, type }));
    return { ...change, path, allowed, used: isUsed(path, used, type) };
  });
  const open = judged.filter(({ allowed }) => !allowed);
  const isProblem = (change) => change.used || ASKED_BY_MACHINES.has(audience);
  return {
    problems: open.filter(isProblem).map((change) => breakText(audience, change)),
    notes: [
      ...open
        .filter((change) => !isProblem(change))
        .map((change) => `breaks nobody we know: ${breakText(audience, change)}`),
      ...widened(audience, changes),
    ],
    matched: judged.flatMap(({ allowed }) => allowed ?? []),
  };
}

const breakText = (audience, { message, path, type, used }) =>
  `${audience}: ${message} (${path} ${type}; ${used ? 'the released front-end asks it' : 'no front-end asks it'})`;

/** What the audience sees and did not see before, in one line to read in review. */
function widened(audience, changes) {
  const places = changes
    .filter(
      ({ type, criticality }) =>
        WIDENS.test(type) && criticality.level !== CriticalityLevel.Breaking,
    )
    .map(({ path }) => path);
  const sees = [...new Set(places)].sort().join(', ');
  return sees ? [`${audience} sees more than in the last release: ${sees}`] : [];
}
