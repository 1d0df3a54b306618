import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, settledScreen, test } from '../src/journey.ts';
import { logInAs } from '../src/login.ts';

/** The first page after this hears that its session ends soon; the server and everything asked later are as always. */
async function tellShortSession(page: Page, seconds: number): Promise<void> {
  await page.route('**/auth/session', async (route) => {
    const response = await route.fetch();
    if (response.status() !== 200) return route.fulfill({ response });
    const expiresAt = new Date(Date.now() + seconds * 1_000).toISOString();
    const told = (await response.json()) as object;
    return route.fulfill({ response, json: { ...told, expiresAt } });
  });
}

const account = (page: Page) => page.getByRole('button', { name: /^Account van/ });
const dialog = (page: Page) => page.getByRole('dialog');

test('before a session ends the page asks; staying keeps it and gives the focus back', async ({
  page,
}) => {
  await tellShortSession(page, 123);
  await logInAs(page, 'sofie');
  await settledScreen(page);
  await account(page).focus();
  await expect(dialog(page)).toContainText('Ben je er nog?', { timeout: 20_000 });
  await expect(page.getByRole('timer')).toHaveText(/^Je sessie verloopt over [12]:\d\d\.$/);
  await expect(page.getByRole('button', { name: 'Blijf aangemeld' })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  const answer = page.waitForResponse('**/auth/extend');
  await page.keyboard.press('Enter');
  const { expiresAt } = (await (await answer).json()) as { expiresAt: string };
  expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(29 * 60_000);
  await expect(dialog(page)).toHaveCount(0);
  await expect(account(page)).toBeFocused();
});

test('after the end the page says so, and a login comes back to the same page', async ({
  page,
}) => {
  await logInAs(page, 'sofie', '/municipality/simulator');
  await tellShortSession(page, 4);
  await page.goto('/municipality/simulator?from=here');
  await settledScreen(page);
  await page.context().clearCookies();
  await expect(dialog(page)).toContainText('Je sessie is verlopen', { timeout: 20_000 });
  await page.unroute('**/auth/session');
  await page.getByRole('link', { name: 'Meld je hier aan' }).click();
  await page.getByRole('button', { name: /Sofie Jacobs/ }).click();
  await page.waitForURL('**/municipality/simulator?from=here');
  await settledScreen(page);
  await expect(dialog(page)).toHaveCount(0);
});

test('who works for two municipalities switches, and an open tab follows', async ({
  page,
  context,
}) => {
  await logInAs(page, 'nele');
  await expect(account(page)).toContainText('Mechelen');
  const other = await context.newPage();
  await other.goto('/municipality');
  await expect(account(other)).toContainText('Mechelen');

  await account(page).click();
  await page.getByRole('button', { name: 'Gent', exact: true }).click();
  await page.waitForURL('**/municipality');
  await expect(account(page)).toContainText('Gent');
  await settledScreen(page);
  await expect(account(other)).toContainText('Gent');
});

test('logging out everywhere ends the session of another device', async ({ page, browser }) => {
  const phone = await (await browser.newContext()).newPage();
  await logInAs(phone, 'tom');
  await logInAs(page, 'tom');
  await account(page).click();
  await page.getByRole('button', { name: 'Meld overal af' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.getByRole('link', { name: 'Meld je aan' })).toBeVisible();
  await phone.goto('/municipality');
  await expect(phone.getByRole('heading', { name: 'Meld je aan om verder te gaan' })).toBeVisible();
  await phone.context().close();
});
