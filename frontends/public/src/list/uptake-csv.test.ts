import { expect, it } from 'vitest';
import { csvName, uptakeTable } from './uptake-csv.ts';

const round = { slug: 'ronde-3', projectStart: '2024-10-01', projectEnd: '2025-09-30' };
const row = {
  key: '12025',
  name: 'Mechelen',
  province: 'Antwerpen',
  awarded: 123_456,
  actionCount: 2,
  awardedReach: 10,
  achievedReach: null,
  viaCooperation: false,
  fictional: true,
  predecessors: [],
};

it('names the filter and the label of what is fictional on every row', () => {
  const { head, body } = uptakeTable([row], {
    round,
    objective: 'werk',
    action: 9,
    asOf: '2026-11-23T10:00:00Z',
  });
  const cells = Object.fromEntries(head.map((name, index) => [name, body[0]?.[index]]));
  expect(cells).toMatchObject({
    bestuur: 'Mechelen',
    projectjaar: 'ronde-3',
    doelstelling: 'werk',
    actie: 9,
    'toegekend (euro)': 1234.56,
    'behaald bereik (mensen en gezinnen)': null,
    'fictief (demo)': true,
  });
});

it('says that all actions count when nothing was chosen', () => {
  const { head, body } = uptakeTable([row], { round, asOf: '' });
  expect(body[0]?.[head.indexOf('actie')]).toBe('alle');
});

it.each([
  [{}, 'samenleven-ronde-3.csv'],
  [{ objective: 'werk' }, 'samenleven-ronde-3-werk.csv'],
  [{ objective: 'werk', action: 9 }, 'samenleven-ronde-3-actie-9.csv'],
])('names the file after %j', (filter, name) => {
  expect(csvName({ round, asOf: '', ...filter })).toBe(name);
});
