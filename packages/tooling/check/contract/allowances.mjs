import { CONTRACT_AUDIENCES } from '../../graph/contracts.mjs';

/**
 * A break that a decision allows: the line `Allows: partner Assignment.amount FIELD_REMOVED` in an ADR.
 * @typedef {{ file: string, audience: string, path: string, type: string }} Allowance
 */

const MEANT = /^\W*allows?\b(\s*:|.*[a-z]+_[a-z]+\W*$)/i;
const EXACT = /^Allows: (\w+) ([\w.@]+) ([A-Z_]+)$/;

/**
 * Reads a line strictly: one that only looks like an allowance would let a break through, or stop a release, without a word.
 * @param {string} file
 * @param {string} text
 * @returns {{ allowances: Allowance[], problems: string[] }}
 */
export function readAllowances(file, text) {
  const lines = text.split('\n').filter((line) => MEANT.test(line));
  const read = (line) => {
    const [, audience = '', path = '', type = ''] = EXACT.exec(line) ?? [];
    return CONTRACT_AUDIENCES.includes(audience) ? [{ file, audience, path, type }] : [];
  };
  return {
    allowances: lines.flatMap(read),
    problems: lines
      .filter((line) => read(line).length === 0)
      .map(
        (line) =>
          `${file}: "${line}" is no allowance; write "Allows: <audience> <Type.field> <KIND_OF_CHANGE>"`,
      ),
  };
}

/** @param {Allowance} allowance */
export const isAllowed = (allowance, { audience, path, type }) =>
  allowance.audience === audience && allowance.path === path && allowance.type === type;

/** A released break needs no allowance any more: its line becomes history. @param {string} text */
export const asHistory = (text) =>
  text
    .split('\n')
    .map((line) => (EXACT.test(line) ? line.replace('Allows:', 'Allowed:') : line))
    .join('\n');
