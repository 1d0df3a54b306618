import { expect, inspectScreen, settledScreen, test } from '../src/journey.ts';

test('a citizen finds out what a municipality does, without login', async ({ page }) => {
  await page.goto('/');
  await inspectScreen(page, 'public-home');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('147 lokale besturen');
  await page.getByLabel('Zoek een gemeente').fill('Houthalen');
  await page.getByRole('table').getByRole('link', { name: 'Houthalen-Helchteren' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Houthalen-Helchteren' })).toBeVisible();
  await expect(page.getByText('fictief (demo)').first()).toBeVisible();
});

test('the view of the map lives in the address', async ({ page }) => {
  await page.goto('/');
  await settledScreen(page);
  await page.getByLabel('Actie', { exact: true }).selectOption({ index: 2 });
  await page.getByText('Bereik', { exact: true }).first().click();
  const address = page.url();
  expect(new URL(address).search).not.toBe('');
  const heading = await page.locator('h3').first().textContent();
  await page.reload();
  await settledScreen(page);
  await expect(page.locator('h3').first()).toHaveText(heading ?? '');
});

for (const [name, path] of [
  ['public-municipalities', '/gemeenten'],
  ['public-actions', '/acties'],
  ['public-action', '/actie/9'],
  ['public-mentors', '/mentoren'],
  ['public-cooperation-member', '/gemeente/43005'],
  ['public-unknown', '/gemeente/00000'],
] as const) {
  test(`${path} is accessible on a desktop and a phone`, async ({ page }) => {
    await page.goto(path);
    await inspectScreen(page, name);
  });
}

test('the public speaks English too', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await settledScreen(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('lokale besturen');
});
