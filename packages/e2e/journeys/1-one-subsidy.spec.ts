import { expect, inspectScreen, settledScreen, test } from '../src/journey.ts';
import { logInAs } from '../src/login.ts';

/** 60 newcomers guided to the labour market at EUR 650, and a plan of EUR 25,000. */
const REQUESTED = /€\s64\.000/;

test.describe.configure({ mode: 'serial' });

let application = '';

test('the municipality simulates and keeps the scenario as a draft', async ({ page }) => {
  await logInAs(page, 'sofie');
  await inspectScreen(page, 'municipality-start-before');
  await page.getByRole('link', { name: 'Start met de simulator' }).click();
  await page.getByRole('button', { name: 'Voeg toe actie 9' }).click();
  await page.getByLabel('Huidig bereik, begeleide nieuwkomers').fill('4');
  await page.getByRole('textbox', { name: 'Gepland bereik, begeleide nieuwkomers' }).fill('60');
  await page.getByRole('button', { name: 'Voeg toe actie 2', exact: true }).click();
  await page.getByRole('checkbox', { name: /lokaal actieplan/ }).check();
  await expect(page.getByText('Vlaanderen betaalt').locator('..')).toContainText(REQUESTED);
  await expect(page.getByText('Ja, jullie kunnen indienen.')).toBeVisible();
  await inspectScreen(page, 'municipality-simulator');
  await page.getByRole('button', { name: 'Start aanvraag met scenario A' }).click();
  await page.waitForURL(/\/municipality\/aanvraag\/[0-9a-f-]+$/);
  application = new URL(page.url()).pathname;
  await expect(page.getByText('2 van 5 taken klaar')).toBeVisible();
  await inspectScreen(page, 'municipality-application');
});

test('fills in contact and account, orders the rows and submits', async ({ page }) => {
  await logInAs(page, 'sofie', application);
  await page.getByRole('link', { name: 'Vul de contactpersoon in' }).click();
  await page.getByLabel('Voornaam').fill('Sofie');
  await page.getByLabel('Achternaam').fill('Jacobs');
  await page.getByLabel('Telefoon').fill('015 29 75 11');
  await page.getByLabel('E-mail').fill('sofie.jacobs@mechelen.example');
  await inspectScreen(page, 'municipality-contact');
  await page.getByRole('button', { name: 'Klaar, terug naar de taken' }).click();
  await page.getByRole('link', { name: 'Vul het rekeningnummer in' }).click();
  await page.getByLabel('IBAN').fill('BE71096123456769');
  await page.getByRole('button', { name: 'Klaar, terug naar de taken' }).click();
  await page.getByRole('link', { name: 'Zet de rijen in volgorde' }).click();
  await page.getByRole('button', { name: 'Begeleide nieuwkomers omhoog' }).click();
  await inspectScreen(page, 'municipality-order');
  await page.getByRole('button', { name: 'Klaar, terug naar de taken' }).click();
  await page.getByRole('link', { name: 'Controleer en dien in' }).click();
  await inspectScreen(page, 'municipality-check');
  await page.getByRole('button', { name: 'Dien in', exact: true }).click();
  await page.getByRole('button', { name: 'Dien definitief in' }).click();
  await expect(page.getByRole('heading', { name: 'Ontvangstbewijs' })).toBeVisible();
  await expect(page.locator('.receipt code')).toHaveText(/^[0-9a-f]{64}$/);
  await inspectScreen(page, 'municipality-receipt');
});

test('the agency finds it in the work list, declares it admissible and proposes an award', async ({
  page,
}) => {
  await logInAs(page, 'an');
  await settledScreen(page);
  await inspectScreen(page, 'agency-worklist');
  await page.getByRole('searchbox').fill('Mechelen');
  await page
    .getByRole('link', { name: /Mechelen/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Mechelen/ })).toBeVisible();
  await page.getByRole('button', { name: 'Verklaar ontvankelijk' }).click();
  await expect(page.getByRole('button', { name: 'Bewaar voorstel' })).toBeVisible();
  await inspectScreen(page, 'agency-dossier');
  await page.getByRole('button', { name: 'Vul gevraagd in' }).click();
  await page.getByRole('button', { name: 'Bewaar voorstel' }).click();
  await expect(page.getByText(/An Peeters stelt €\s64\.000 voor/)).toBeVisible();
  await expect(page.getByText('Wie voorstelt, beslist niet zelf.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Beslis', exact: true })).toHaveCount(0);
});

test('who proposed cannot decide; a second person does, and the municipality sees it happen', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nl-BE' });
  const sofie = await context.newPage();
  await logInAs(sofie, 'sofie');
  const awarded = sofie.getByText(/€\s64\.000 toegekend/);
  await settledScreen(sofie);
  await expect(awarded).toHaveCount(0);
  await logInAs(page, 'karim');
  await page.getByRole('searchbox').fill('Mechelen');
  await page
    .getByRole('link', { name: /Mechelen/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Beslis', exact: true }).click();
  await page.getByLabel(/referentie/i).fill('VR 2027 1201 DOC.0001');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Ken .* toe$/ })
    .click();
  await expect(page.getByText(/VL-\d{4}-\d{4}/).first()).toBeVisible({ timeout: 15_000 });
  // nobody touched her page
  await expect(awarded).toBeVisible({ timeout: 15_000 });
  await context.close();
  await inspectScreen(page, 'agency-dossier-decided');
});

test('the municipality sees the commitment with 80 % now and 20 % after the report', async ({
  page,
}) => {
  await logInAs(page, 'sofie', application);
  await expect(page.getByText(/€\s51\.200/).first()).toBeVisible();
  await expect(page.getByText(/€\s12\.800/).first()).toBeVisible();
  await inspectScreen(page, 'municipality-awarded');
  await page.getByRole('link', { name: 'Toekenningen' }).click();
  await expect(page.getByText(/VL-\d{4}-\d{4}/).first()).toBeVisible();
  await inspectScreen(page, 'municipality-awards');
});

test('the public sees it on the next load, without login', async ({ page }) => {
  await page.goto('/gemeente/12025');
  await settledScreen(page);
  await expect(page.getByText(/€\s64\.000/).first()).toBeVisible();
  await inspectScreen(page, 'public-municipality');
});
