import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, inspectScreen, settledScreen, test } from '../src/journey.ts';
import { logInAs } from '../src/login.ts';
import { proposeAssignment } from '../src/propose-assignment.ts';

const NOTE = 'Een wandeling per wijk';

const status = (page: Page) => page.locator('.ui-connection [role="status"]');
const isLive = (page: Page) => expect(page.getByText(/bijgewerkt om \d\d\.\d\d uur/)).toBeVisible();

async function propose(page: Page, amount: string): Promise<void> {
  await proposeAssignment(page, { amount, units: '7', note: NOTE });
  await expect(page.getByText(amount)).toBeVisible();
}

/** The partner's list, when it follows what others do. */
async function openLivePage(page: Page): Promise<void> {
  await logInAs(page, 'lena');
  await settledScreen(page);
  await isLive(page);
}

test.slow();

test('a page says that it is live, since when it is offline, and catches up by itself', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await openLivePage(page);
  await inspectScreen(page, 'live');
  await page.mouse.move(0, 0);

  await context.setOffline(true);
  await expect(status(page)).toHaveText(
    /^Offline sinds \d\d\.\d\d uur\. Je ziet de laatst bekende gegevens\./,
  );
  const said = await status(page).textContent();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
  expect(await status(page).textContent()).toBe(said);
  await inspectScreen(page, 'live-offline');

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nl-BE' });
  const sofie = await elsewhere.newPage();
  await logInAs(sofie, 'sofie', '/municipality/opdrachten');
  await propose(sofie, '1.234,50');
  await elsewhere.close();
  await expect(page.getByText(/1\.234,50/)).toHaveCount(0);

  await page.mouse.move(0, 0);
  await context.setOffline(false);
  await expect(status(page)).toContainText('Weer verbonden.');
  // nobody touched the page
  await expect(page.getByText(/1\.234,50/).first()).toBeVisible();
  await isLive(page);
  await expect(status(page)).toHaveText('', { timeout: 15_000 });
});

test('a list holds still under the mouse, and offers what came', async ({
  page,
  browser,
  baseURL,
}) => {
  await openLivePage(page);
  const answer = page.getByRole('button', { name: 'Aanvaard' }).first();
  await answer.hover();
  const before = await answer.boundingBox();

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nl-BE' });
  const sofie = await elsewhere.newPage();
  await logInAs(sofie, 'sofie', '/municipality/opdrachten');
  await propose(sofie, '2.345,50');
  await elsewhere.close();

  const show = page.getByRole('button', { name: 'Toon de nieuwste' });
  await expect(show).toBeVisible();
  expect(await answer.boundingBox()).toEqual(before);
  await expect(page.getByText(/2\.345,50/)).toHaveCount(0);
  expect((await new AxeBuilder({ page }).include('.ui-waits').analyze()).violations).toEqual([]);
  await show.click();
  await expect(page.getByText(/2\.345,50/).first()).toBeVisible();
});

test('what is typed offline stays, is saved when the network is back, and the page says one thing', async ({
  page,
  context,
}) => {
  await logInAs(page, 'joris');
  await page.getByRole('link', { name: 'Ga verder' }).click();
  await page.getByRole('link', { name: 'Vul de contactpersoon in' }).click();
  await context.setOffline(true);
  await page.getByLabel('Voornaam').fill('Joris Jan');
  await expect(page.getByText('Nog niet bewaard: je bent offline.')).toBeVisible();
  await expect(page.getByText('Wijzigingen nog niet bewaard')).toBeVisible();
  await expect(status(page)).toContainText(/^Offline sinds/);
  await inspectScreen(page, 'live-draft-offline');
  await page
    .getByRole('link', { name: /^Aanvraag/ })
    .first()
    .click();
  await context.setOffline(false);
  await expect(page.getByText(/Bewaard om/)).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Vul de contactpersoon in' }).click();
  await expect(page.getByLabel('Voornaam')).toHaveValue('Joris Jan');
});
