import type { APIRequestContext, Page } from '@playwright/test';
import { expect, inspectScreen, settledScreen, test } from '../src/journey.ts';
import { logInAs } from '../src/login.ts';

test.describe.configure({ mode: 'serial' });

const NAME = 'Planning van de sessies';

/** Text of a box that is meant to be copied. */
async function copied(page: Page, label: string): Promise<string> {
  const box = page.locator('.ui-copy').filter({ has: page.getByText(label, { exact: true }) });
  return (await box.locator('pre').textContent()) ?? '';
}

async function makeConnection(page: Page, name: string, access: string) {
  await page.getByRole('button', { name: 'Maak een koppeling' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam').fill(name);
  await dialog.getByText(access, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Maak de koppeling' }).click();
  await expect(page.getByRole('heading', { name: `Het geheim van ${name}` })).toBeVisible();
  return { id: await copied(page, 'Client-id'), secret: await copied(page, 'Geheim') };
}

/** As a program does it: without the browser's cookies, which count for nothing here. */
const tokenOf = (request: APIRequestContext, client: { id: string; secret: string }) =>
  request.post('/oauth/token', {
    form: {
      grant_type: 'client_credentials',
      client_id: client.id,
      client_secret: client.secret,
    },
  });
const asProgram = (
  request: APIRequestContext,
  token: string,
  query: string,
  audience = 'partner',
) =>
  request.post(`/graphql/${audience}`, {
    headers: { authorization: `Bearer ${token}` },
    data: { query },
  });

test('a partner lets a program in, which asks for its assignments until it is revoked', async ({
  page,
  request,
}) => {
  await logInAs(page, 'lena', '/partner/koppelingen');
  await settledScreen(page);
  await page.getByRole('button', { name: 'Maak een koppeling' }).click();
  await page.getByRole('button', { name: 'Maak de koppeling' }).click();
  await expect(page.getByText('Geef de koppeling een naam.')).toBeVisible();
  await inspectScreen(page, 'partner-connection-new');
  await page.getByRole('dialog').getByRole('button', { name: 'Terug' }).click();

  const first = await makeConnection(page, NAME, 'Alleen lezen');
  await expect(page.locator('.connection-secret')).toBeFocused();
  await inspectScreen(page, 'partner-connection-secret');
  const answer = await tokenOf(request, first);
  const { access_token: token, scope } = await answer.json();
  expect(scope).toBe('read');
  const asked = await asProgram(request, token, '{ assignments { nodes { partner { name } } } }');
  const { data, errors } = await asked.json();
  expect(errors).toBeUndefined();
  expect(data.assignments.nodes.length).toBeGreaterThan(0);
  for (const { partner } of data.assignments.nodes)
    expect(partner.name).toBe('Stap Samen vzw (fictief)');

  await page.getByRole('button', { name: 'Ik heb het geheim bewaard' }).click();
  await expect(page.getByText(first.secret)).toHaveCount(0);
  await page.reload();
  await settledScreen(page);
  await expect(page.getByText(first.secret)).toHaveCount(0);
  await expect(page.getByRole('row', { name: NAME })).not.toContainText('Nog niet');
  await inspectScreen(page, 'partner-connections');

  await page.getByRole('button', { name: `Trek ${NAME} in` }).click();
  await page.getByRole('button', { name: 'Trek de koppeling in' }).click();
  await expect(page.getByText(`De koppeling ${NAME} is ingetrokken.`)).toBeVisible();
  expect((await asProgram(request, token, '{ assignments { totalCount } }')).status()).toBe(401);
  expect((await tokenOf(request, first)).status()).toBe(401);
  await inspectScreen(page, 'partner-connections-ended');
});

test('a municipality gives a program a new secret, and the old one stops at once', async ({
  page,
  request,
}) => {
  await logInAs(page, 'sofie', '/municipality/koppelingen');
  await settledScreen(page);
  await inspectScreen(page, 'municipality-connections-none');
  const old = await makeConnection(page, 'Boekhouding', 'Lezen en schrijven');
  await page.getByRole('button', { name: 'Nieuw geheim voor Boekhouding' }).click();
  await page.getByText('Stopt meteen').click();
  await inspectScreen(page, 'municipality-connection-rotate');
  await page.getByRole('button', { name: 'Maak een nieuw geheim' }).click();
  await expect(page.getByText(old.secret)).toHaveCount(0);
  await expect(page.locator('.connection-secret')).toBeFocused();
  const fresh = { id: old.id, secret: await copied(page, 'Geheim') };
  expect((await tokenOf(request, old)).status()).toBe(401);
  const { access_token: token } = await (await tokenOf(request, fresh)).json();
  const query = '{ myOrganisation { name } }';
  const mine = await asProgram(request, token, query, 'municipality');
  expect(await mine.json()).toEqual({ data: { myOrganisation: { name: 'Mechelen' } } });
  // what was given to a municipality is worth nothing at the door of partners
  expect((await asProgram(request, token, query)).status()).toBe(401);
  await inspectScreen(page, 'municipality-connection-secret');
});

test('who may not sign sees the connections, and who can change them', async ({ page }) => {
  await logInAs(page, 'tom', '/municipality/koppelingen');
  await settledScreen(page);
  await expect(page.getByRole('row', { name: 'Boekhouding' })).toBeVisible();
  await expect(page.getByText('een ondertekenaar van jullie bestuur')).toBeVisible();
  await expect(page.getByRole('button', { name: /Maak|Nieuw geheim|Trek/ })).toHaveCount(0);
  await inspectScreen(page, 'municipality-connections-look-only');
});

test('without connection the page says so, and comes back by itself when asked', async ({
  page,
  context,
}) => {
  await logInAs(page, 'lena');
  await settledScreen(page);
  await page.route('**/auth/clients', (route) => route.abort());
  await page.getByRole('link', { name: 'Koppelingen' }).click();
  await expect(page.getByText('Dit deel kon niet worden geladen.')).toBeVisible();
  await inspectScreen(page, 'partner-connections-failed');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByText('De koppelingen komen terug')).toBeVisible();
  await context.setOffline(false);
  await page.unroute('**/auth/clients');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('heading', { name: 'Actieve koppelingen' })).toBeVisible();
});
