import { expect, inspectScreen, settledScreen, test } from '../src/journey.ts';
import { logInAs } from '../src/login.ts';
import { proposeAssignment } from '../src/propose-assignment.ts';

test.describe.configure({ mode: 'serial' });

const NOTE = 'Sessies in drie wijken';

test('a municipality gives an assignment to a partner', async ({ page }) => {
  await logInAs(page, 'sofie', '/municipality/opdrachten');
  await settledScreen(page);
  await inspectScreen(page, 'municipality-assignments');
  await page.getByRole('button', { name: 'Stel de opdracht voor' }).click();
  await expect(page.getByText('Kies een partner uit de lijst.').first()).toBeVisible();
  await proposeAssignment(page, { amount: '1.800,50', units: '12', note: NOTE });
  await expect(page.getByRole('row', { name: /1\.800,50/ })).toContainText('Voorgesteld');
});

test('the partner sees it with amount and units, and accepts', async ({ page }) => {
  await logInAs(page, 'lena');
  await inspectScreen(page, 'partner-home');
  await expect(page.getByText(/1\.800,50/).first()).toBeVisible();
  await expect(page.getByText('Taalbrug vzw', { exact: false })).toHaveCount(0);
  const proposal = page
    .locator('li, tr, article, section')
    .filter({ hasText: '1.800,50' })
    .filter({ has: page.getByRole('button', { name: /Aanvaard/ }) })
    .last();
  await proposal.getByRole('button', { name: /Aanvaard/ }).click();
  await expect(page.getByText(/aanvaard/i).first()).toBeVisible();
});

test('another partner does not see it', async ({ page }) => {
  await logInAs(page, 'bart');
  await settledScreen(page);
  await expect(page.getByText(/1\.800,50/)).toHaveCount(0);
});

test('the partner asks the same figures through the graph', async ({ page }) => {
  await logInAs(page, 'lena', '/partner/api');
  await inspectScreen(page, 'partner-api');
  await page
    .getByRole('button', { name: /Voer uit|Stel de vraag|Vraag op/ })
    .first()
    .click();
  await expect(page.getByText(/"totalCount"|"nodes"/).first()).toBeVisible();

  await page.getByRole('textbox', { name: 'Vraag' }).fill('{ assignments { totalCount } }');
  await page.getByRole('button', { name: 'Voer uit' }).click();
  await expect(page.getByText(/plak een token/)).toBeVisible();
});
