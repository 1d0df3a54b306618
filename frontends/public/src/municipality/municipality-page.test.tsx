import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { MunicipalityQuery } from '../generated/graphql.ts';
import { renderPage } from '../testing/render-page.tsx';
import { CATALOGUE } from '../testing/sample-catalogue.ts';

type Organisation = NonNullable<MunicipalityQuery['organisation']>;
type Participation = NonNullable<Organisation['participations']>[number];

const participation = (round: string, achievedReach: number | null): Participation => ({
  currentReach: 20,
  awardedReach: 100,
  achievedReach,
  awarded: 65_000_00,
  viaCooperation: false,
  fictional: true,
  round: { id: `round-${round}`, slug: round },
  action: {
    id: 'action-9',
    number: 9,
    nameNl: 'Begeleiding naar werk',
    nameEn: 'Guidance to work',
    objective: { id: 'objective-werk', ordinal: 4, slug: 'werk' },
  },
  indicator: {
    id: 'indicator-9',
    code: 'A9',
    kind: 'COUNT',
    unitNl: 'personen',
    unitEn: 'persons',
    sentenceNl: null,
  },
});

const mechelen = (participations: readonly Participation[] | null): MunicipalityQuery => ({
  organisation: {
    id: 'mechelen',
    name: 'Mechelen',
    website: null,
    localGovernment: {
      kind: 'MUNICIPALITY',
      nisCode: '12025',
      province: 'Antwerpen',
      referenceRegion: 'Rivierenland',
      population: 86_921,
      populationYear: 2020,
      originFigure: { residents: 17_000, year: 2022, source: 'demo', fictional: true },
      successor: null,
    },
    cooperation: null,
    mentorships: [
      {
        id: 'm',
        fictional: false,
        source: 'https://www.groenmechelen.be/x',
        action: {
          id: 'action-22',
          number: 22,
          nameNl: 'Pleinmakers inzetten',
          nameEn: 'Square-makers',
        },
      },
    ],
    participations: participations && [...participations],
  },
});

const page = (reply: MunicipalityQuery, path = '/gemeente/12025') =>
  renderPage(path, { replies: { Catalogue: CATALOGUE, Municipality: reply } });

it('sets reached against agreed in words: those already reached plus the extra', async () => {
  const { asked } = page(mechelen([participation('ronde-3', 126)]));
  await screen.findByText('Gehaald');
  expect(asked('Municipality')).toEqual([{ nisCode: '12025' }]);
  expect(screen.getByText('126').closest('p')?.textContent).toBe('126 van 120 personen');
  expect(screen.getByText(/plus 20 die het bestuur al bereikte/)).toBeTruthy();
  expect(screen.getByText('1 van de 1 acties')).toBeTruthy();
});

it('says in words when the agreed number was not reached', async () => {
  page(mechelen([participation('ronde-3', 119)]));
  await screen.findByText('Niet gehaald');
  expect(screen.getByText('99%')).toBeTruthy();
});

it('shows one project year at a time and never their sum', async () => {
  page(
    mechelen([participation('ronde-2', 130), participation('demo', null)]),
    '/gemeente/12025?jaar=demo',
  );
  await screen.findByText('Nog geen rapport');
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe(
    'Demonstratiejaar2027-2028',
  );
  const amounts = screen.getAllByText(/^€\s[\d.]+$/).map(({ textContent }) => textContent);
  expect(new Set(amounts)).toEqual(new Set(['€\u00a065.000', '€\u00a0130.000']));
});

it('keeps name, mentor role and sources when the applications are down', async () => {
  page(mechelen(null));
  await screen.findByText('De acties en bedragen van dit bestuur');
  expect(screen.getByText('Tijdelijk niet beschikbaar')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Pleinmakers inzetten' })).toBeTruthy();
  expect(screen.getByText('groenmechelen.be')).toBeTruthy();
});

it('says so when the applications answer and the catalogue does not name what they are about', async () => {
  page(mechelen([{ ...participation('ronde-3', 126), action: null }]));
  await screen.findByText('De acties en bedragen van dit bestuur');
  expect(screen.queryByText('Gehaald')).toBeNull();
});

it('labels the invented figure of residents, not the real ones', async () => {
  page(mechelen([]));
  const row = (await screen.findByText('Inwoners van niet-EU-14-herkomst')).closest('tr');
  expect(row?.textContent).toContain('fictief (demo)');
  expect(screen.getByText('Inwoners').closest('tr')?.textContent).not.toContain('fictief');
  expect(screen.getByText('Geen deelname')).toBeTruthy();
});

it('asks for Brussels by its id, because it has no code', async () => {
  const { asked } = page({ organisation: null }, '/gemeente/vgc');
  await screen.findByText('Deze gemeente kennen we niet');
  expect(asked('Municipality')).toEqual([{ id: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
});

it('fetches the data of a page when its link is pointed at', async () => {
  const { asked } = page(mechelen([participation('ronde-3', 126)]));
  fireEvent.pointerOver(await screen.findByRole('link', { name: 'Begeleiding naar werk' }));
  expect(asked('ActionPage')).toEqual([{ number: 9 }]);
});
