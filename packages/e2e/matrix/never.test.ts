// What no review may ever allow: a second pair of eyes on expected.csv.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const [heading = [], ...lines] = readFileSync(new URL('./expected.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(';'));

const shown = (fields: RegExp, columns: RegExp): string[] =>
  lines.flatMap(([field = '', ...outcomes]) =>
    fields.test(field)
      ? outcomes.flatMap((outcome, at) => {
          const column = heading[at + 1] ?? '';
          return outcome === 'V' && columns.test(column) ? `${field} to ${column}` : [];
        })
      : [],
  );

const FILE =
  /^(Application|ApplicationLine|ApplicationEvent|Contact|Receipt|Award|AwardLine|Commitment|Instalment)\./;

test.each<[string, RegExp, RegExp]>([
  [
    'a file to another municipality, a mentor, a partner or the public',
    FILE,
    /other|mentor|partner|public/,
  ],
  ['a proposal to anybody but the agency', /^AwardProposal\./, /^(?!agency)/],
  ['an assignment to those it does not bind', /^Assignment\./, /public|other|mentor|member/],
  [
    'the log to others',
    /^Audit(Entry|Change)\./,
    /public|partner|other|mentor|member|agency-(?!administrator)/,
  ],
  ['money promised to another member of a cooperation', /^(Commitment|Instalment)\./, /member/],
  ['an account number to another member of a cooperation', /^Application\.iban$/, /member/],
  [
    'a change to who only reads',
    /^Mutation\.(?!export)/,
    /reader|machine|public|finance-director|administrator/,
  ],
  ['a decision to who proposes', /^Mutation\.decideAward$/, /^(?!agency-approver$)/],
])('%s', (_, fields, columns) => {
  expect(lines.some(([field = '']) => fields.test(field))).toBe(true);
  expect(shown(fields, columns)).toEqual([]);
});
