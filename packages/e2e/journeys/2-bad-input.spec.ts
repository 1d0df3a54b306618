import type { Page } from '@playwright/test';
import { expect, settledScreen, test } from '../src/journey.ts';
import { logInAs } from '../src/login.ts';

async function openAction14(page: Page) {
  await logInAs(page, 'joris', '/municipality/simulator');
  await settledScreen(page);
  const add = page.getByRole('button', { name: 'Voeg toe actie 14' });
  if (await add.isVisible()) await add.click();
  return page.getByRole('textbox', { name: /^Gepland bereik,/ }).first();
}

test('a reach that cannot be says what to do, keeps what was typed, and offers the way out', async ({
  page,
}) => {
  const field = await openAction14(page);
  await field.fill('210');
  await expect(page.getByText(/ten hoogste 180/).first()).toBeVisible();
  await expect(field).toHaveValue('210');
  for (const wrong of ['-5', '12,5', 'veel']) {
    await field.fill(wrong);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue(wrong);
  }
  await field.fill('');
  await expect(page.getByText('Vul een geheel getal in, zonder komma.')).toBeVisible();
  await field.fill('210');
  await page.getByRole('button', { name: 'Zet op 180' }).click();
  await expect(field).toHaveValue('180');
});

test('a wrong account number is kept, explained, and holds the submission', async ({ page }) => {
  const field = await openAction14(page);
  await field.fill('20');
  await page.getByRole('button', { name: /Start aanvraag/ }).click();
  await page.waitForURL(/\/aanvraag\/[0-9a-f-]+$/);
  await page.getByRole('link', { name: 'Vul het rekeningnummer in' }).click();
  await page.getByLabel('IBAN').fill('BE72 0961 2345 6769');
  await page.getByRole('button', { name: 'Klaar, terug naar de taken' }).click();
  await expect(page.getByText(/Dit rekeningnummer klopt niet/)).toBeVisible();
  await expect(page.getByText(/Bewaard om/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('IBAN')).toHaveValue('BE72 0961 2345 6769');
  await page.getByRole('link', { name: /^Aanvraag/ }).click();
  await expect(page.getByText('Pas aan')).toBeVisible();
  await expect(page.getByText('Kan nog niet')).toBeVisible();
});

test('what was typed survives a hub that cannot be reached', async ({ page }) => {
  await logInAs(page, 'joris');
  await page.getByRole('link', { name: 'Ga verder' }).click();
  await page.getByRole('link', { name: 'Vul de contactpersoon in' }).click();
  await page.route('**/graphql', (route) => route.abort());
  await page.getByLabel('Voornaam').fill('Joris');
  await expect(page.getByText('Nog niet bewaard: de hub is niet bereikt.')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Bewaar nu' }).click();
  await expect(page.getByText(/Bewaard om/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Voornaam')).toHaveValue('Joris');
});

test('another municipality does not find the application', async ({ page, browser }) => {
  await logInAs(page, 'joris');
  await page.getByRole('link', { name: 'Ga verder' }).click();
  await page.waitForURL(/\/aanvraag\//);
  const address = new URL(page.url()).pathname;
  const context = await browser.newContext();
  const other = await context.newPage();
  await logInAs(other, 'tom');
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'Deze aanvraag bestaat niet' })).toBeVisible();
  await context.close();
});

test('a reader may look, not change', async ({ page }) => {
  await logInAs(page, 'tom', '/municipality/simulator');
  await expect(page.getByRole('button', { name: /Start aanvraag/ })).toBeDisabled();
});
