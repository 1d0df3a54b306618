import { expect, inspectScreen, settledScreen, test } from '../src/journey.ts';
import { logInAs, type Person } from '../src/login.ts';

test('the administrator reads the whole log, narrows it and takes it along', async ({ page }) => {
  await logInAs(page, 'els', '/agency/logboek');
  await settledScreen(page);
  await inspectScreen(page, 'agency-log');
  await page.getByLabel('Wat').selectOption({ label: 'Aangemeld' });
  await expect(page).toHaveURL(/what=session\.started/);
  await expect(page.getByRole('row', { name: /Els Vandamme/ }).first()).toBeVisible();
  await page.getByLabel('Dossier van').fill('Nergenshuizen');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByText('Niets gevonden')).toBeVisible();
  await page.getByLabel('Dossier van').fill('');
  await page.getByRole('button', { name: 'Zoek' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporteer (CSV)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^logboek-.*\.csv$/);
  await page.goto('/agency/logboek');
  await expect(page.getByRole('table').getByText('Logboek geëxporteerd').first()).toBeVisible();
});

test('others at the agency read why they cannot', async ({ page }) => {
  await logInAs(page, 'karim', '/agency/logboek');
  await expect(page.getByText('Dit logboek is niet voor jou')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('an organisation reads its own file, and only that', async ({ page }) => {
  await logInAs(page, 'sofie', '/municipality/logboek');
  await settledScreen(page);
  await inspectScreen(page, 'municipality-log');
  await expect(page.getByRole('row', { name: /Sofie Jacobs/ }).first()).toBeVisible();
  await expect(page.getByText(/Els Vandamme|Joris Vermeulen/)).toHaveCount(0);
});

const MUNICIPALITY = ['', '/simulator', '/toekenningen', '/opdrachten', '/logboek', '/koppelingen'];
const AGENCY = ['', '/rondes', '/logboek'];
const PARTNER = ['', '/api', '/logboek', '/koppelingen'];

test.describe('every screen works for', () => {
  for (const [person, front, screens] of [
    ['sofie', '/municipality', MUNICIPALITY],
    ['tom', '/municipality', MUNICIPALITY],
    ['hilde', '/municipality', MUNICIPALITY],
    ['an', '/agency', AGENCY],
    ['karim', '/agency', AGENCY],
    ['els', '/agency', AGENCY],
    ['rachid', '/agency', AGENCY],
    ['pieter', '/agency', AGENCY],
    ['lena', '/partner', PARTNER],
    ['noor', '/partner', PARTNER],
  ] as [Person, string, string[]][]) {
    test(person, async ({ page }) => {
      await logInAs(page, person);
      for (const screen of screens) {
        await page.goto(front + screen);
        await settledScreen(page);
        await expect(page.locator('h1').first()).toBeVisible();
        await expect(page.getByText('Dit deel kon niet worden geladen')).toHaveCount(0);
        await expect(page.getByText('Deze pagina bestaat niet')).toHaveCount(0);
      }
    });
  }
});
