import { GraphError } from '@hub/client';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { CATALOGUE, UPTAKE } from '../testing/sample-catalogue.ts';

const GOOD = { Catalogue: CATALOGUE, Uptake: UPTAKE };
const down = new GraphError({ message: '', code: 'SUBGRAPH_DOWN', traceId: '4f1c', path: [] });

/** What a tile says; asked by its code, because names of 300 tiles are slow to compute. */
const tile = (code: string) =>
  document.querySelector(`[data-tile="${code}"]`)?.getAttribute('aria-label');

const listed = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent);

it('shows the published figure with definition, date and source', async () => {
  renderPage('/', { replies: GOOD });
  await screen.findByText('147 lokale besturen');
  expect(screen.getByText(/Met een toekenning/).textContent).toBe(
    'Met een toekenning. Stand op 5 juli 2024. Bron: vvsg.be.',
  );
});

it('asks for the last real project year and lists the largest amount first, labelled as fictional', async () => {
  const { asked } = renderPage('/', { replies: GOOD });
  await screen.findByRole('table');
  expect(asked('Uptake')).toEqual([{ filter: { roundId: 'round-ronde-3' } }]);
  expect(listed()).toEqual(['Mechelen', 'Gent', 'Lier']);
  expect(screen.getAllByText('fictief (demo)').length).toBeGreaterThanOrEqual(3);
});

it('gives every tile its name and value, and says who takes no part', async () => {
  renderPage('/?toon=acties', { replies: GOOD });
  await screen.findByRole('table');
  expect(tile('12025')).toBe('Mechelen, Antwerpen: 2 acties');
  expect(tile('41002')).toBe('Aalst, Oost-Vlaanderen: geen deelname');
  expect(document.querySelectorAll('[data-tile]')).toHaveLength(301);
});

it('asks anew for another project year and action, and keeps the choice in the address', async () => {
  const { asked, address } = renderPage('/', { replies: GOOD });
  await screen.findByRole('table');
  fireEvent.click(screen.getByLabelText('Demo'));
  fireEvent.change(screen.getByLabelText('Actie'), { target: { value: '9' } });
  expect(asked('Uptake').at(-1)).toEqual({
    filter: { roundId: 'round-demo', actionId: 'action-9' },
  });
  expect(address()).toBe('/?jaar=demo&actie=9');
});

it('keeps the old answer in view, under its own title, until the new one is there', async () => {
  const pending: Record<string, typeof UPTAKE> = { 'round-ronde-3': UPTAKE };
  const reply = (variables: unknown) =>
    pending[(variables as { filter: { roundId: string } }).filter.roundId];
  renderPage('/', { replies: { ...GOOD, Uptake: reply } });
  await screen.findByRole('table');
  fireEvent.click(screen.getByLabelText('Demo'));
  expect(screen.getByText('Toegekend bedrag, projectjaar 3')).toBeTruthy();
  expect(listed()).toHaveLength(3);
  expect(document.querySelector('[aria-busy="true"]')).toBeTruthy();
});

it('does not offer people for an action that counts plans', async () => {
  renderPage('/?actie=16&toon=bereik', { replies: GOOD });
  await screen.findByRole('table');
  expect(screen.queryByLabelText('Bereik')).toBeNull();
  expect(screen.getByText('Toegekend bedrag, projectjaar 3')).toBeTruthy();
});

it('says whose report is missing when the map shows what was reached', async () => {
  renderPage('/?toon=bereik', { replies: GOOD });
  await screen.findByText('Van 1 bestuur ontbreekt het rapport van projectjaar 3.');
  expect(tile('44021')).toBe('Gent, Oost-Vlaanderen: nog geen rapport');
});

it('sorts and searches through the address', async () => {
  const { address } = renderPage('/', { replies: GOOD });
  await screen.findByRole('table');
  fireEvent.click(screen.getByRole('button', { name: 'Bestuur' }));
  expect(listed()).toEqual(['Gent', 'Lier', 'Mechelen']);
  fireEvent.change(screen.getByLabelText('Zoek een gemeente'), { target: { value: 'mech' } });
  expect(listed()).toEqual(['Mechelen']);
  expect(address()).toBe('/?sorteer=naam&zoek=mech');
  fireEvent.change(screen.getByLabelText('Zoek een gemeente'), { target: { value: 'xyz' } });
  expect(screen.getByText('Geen bestuur met deze naam')).toBeTruthy();
});

it('shows the chosen municipality beside the map', async () => {
  renderPage('/?gemeente=12025', { replies: GOOD });
  await screen.findByRole('table');
  const panel = screen.getByRole('heading', { name: 'Mechelen' }).closest('section');
  expect(panel?.textContent).toContain('€ 500.000'.replace(' ', '\u00a0'));
  expect(
    within(panel as HTMLElement).getByRole('link', { name: 'Bekijk Mechelen' }),
  ).toHaveProperty('pathname', '/gemeente/12025');
});

it('keeps the rest of the page when the amounts are not available, and tries again', async () => {
  let works = false;
  const reply = () => (works ? UPTAKE : down);
  renderPage('/', { replies: { ...GOOD, Uptake: reply } });
  await screen.findByText('De kaart');
  expect(screen.getByText('147 lokale besturen')).toBeTruthy();
  expect(screen.getByText('2 acties, 2 doelstellingen')).toBeTruthy();
  expect(screen.getAllByText('Tijdelijk niet beschikbaar')).toHaveLength(2);
  expect(screen.getAllByText(/4f1c/)).toHaveLength(2);
  works = true;
  fireEvent.click(screen.getAllByRole('button', { name: 'Probeer opnieuw' })[0] as HTMLElement);
  await screen.findByRole('table');
  expect(screen.queryByText('Tijdelijk niet beschikbaar')).toBeNull();
});

it('keeps its heading when the programme itself does not come', async () => {
  renderPage('/', { replies: { Catalogue: down } });
  await screen.findByText('De acties en projectjaren');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Zo maken lokale besturen werk van samenleven',
  );
});

it('says so when nothing was awarded yet', async () => {
  const none = { uptake: { ...UPTAKE.uptake, nodes: [], totalCount: 0 } };
  renderPage('/?jaar=demo', { replies: { Catalogue: CATALOGUE, Uptake: none } });
  await screen.findByText('Nog geen toekenningen voor deze keuze');
});

it('speaks English', async () => {
  renderPage('/', { replies: GOOD, locale: 'en' });
  await screen.findByText('All local governments in a list');
  expect(tile('12025')).toBe('Mechelen, Antwerpen: €500,000 awarded');
});
