import type { Page } from '@playwright/test';
import { test as base, expect, inspectScreen } from '../src/journey.ts';
import { logInAs } from '../src/login.ts';
import { type RunningHub, startBuiltHub } from '../src/running-hub.ts';

const test = base.extend<object, { explaining: RunningHub }>({
  // A hub of its own, as `npm run dev` starts it: the one of the other journeys has no such page.
  explaining: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const hub = await startBuiltHub({ HUB_EXPLAIN: '1', HUB_FREE_DOCUMENTS: '1' });
      await use(hub);
      await hub.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ explaining }, use) => use(explaining.origin),
});

const PATH = '/dev/explain';
const figure = (page: Page, name: string) =>
  page.locator('.figures > div', { has: page.getByText(name, { exact: true }) });
const write = (page: Page, text: string) => page.getByLabel('GraphQL').fill(text);

test('a developer finds a document, runs it and reads where its time went', async ({ page }) => {
  await logInAs(page, 'an', PATH);
  await expect(page.locator('#who')).toContainText('An Peeters');
  await expect(page.locator('#who')).toContainText('contract agency');
  await inspectScreen(page, 'explain-empty');

  await page.getByLabel('Search by name').fill('agency rounds');
  await page.locator('#documents').getByRole('button').first().click();
  await expect(page.locator('#origin')).toHaveText('trusted document of agency');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(figure(page, 'Executor')).toContainText('Fast');
  await expect(figure(page, 'Price')).toContainText('10 points');
  await expect(figure(page, 'SQL statements')).not.toContainText('not known');
  await page.locator('.fetch-row > summary').first().click();
  await expect(page.getByLabel('SQL statement').first()).toContainText(/select/i);
  await page.locator('.node-fetch > summary').first().click();
  await page.locator('.answer > summary').click();
  await inspectScreen(page, 'explain-report');
});

test('an operation of several subgraphs, by the keyboard, as a link for a colleague', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await logInAs(page, 'an', PATH);
  await write(
    page,
    `query Programme($first: Int!) {
  rounds: programme(slug: "plan-samenleven") { id actions { number indicators { code } } }
  organisations(first: $first) { totalCount nodes { name website cooperation { id } participations { awarded } commitments { id } } }
}`,
  );
  await page.getByLabel('Variables').fill('{ "first": 20 }');
  await page.keyboard.press('Control+Enter');
  await expect(figure(page, 'Executor')).toContainText('Fast');
  await expect(page.locator('#origin')).toHaveText('own words');
  await inspectScreen(page, 'explain-waterfall');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  // the page copies by itself, after the click: until then the clipboard holds what was there before
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('contract agency');
  expect(await copied()).toMatch(/Fetch 1 catalogue/);

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(copied).toMatch(/^http/);
  const link = await copied();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByLabel('GraphQL')).toHaveValue(/^query Programme/);
  await expect(page.getByLabel('Variables')).toHaveValue('{ "first": 20 }');
});

test('only the plan, and what goes wrong', async ({ page }) => {
  await page.goto(PATH);
  await expect(page.locator('#who')).toContainText('without login');
  await write(page, '{ organisations(first: 1) { totalCount } }');
  await page.getByRole('button', { name: 'Only plan' }).click();
  await expect(page.getByText('would answer; not run')).toBeVisible();
  await expect(page.locator('.waterfall')).toHaveCount(0);

  await page.getByLabel('Variables').fill('{ first: 1 }');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.getByRole('alert')).toContainText('This is no JSON');
  await page.getByLabel('Variables').fill('');

  await write(page, '{ applications { totalCount } }');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.getByText('GRAPHQL_VALIDATION_FAILED', { exact: true })).toBeVisible();
  await expect(page.getByText('refused before anything was asked')).toBeVisible();
  await inspectScreen(page, 'explain-refused');

  await page.route(`**${PATH}`, (route) => route.abort());
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.getByText('The hub does not answer')).toBeVisible();
});

test('the operation is still there after a login', async ({ page }) => {
  await page.goto(PATH);
  await write(page, '{ myOrganisation { name } }');
  await page.getByRole('button', { name: 'Only plan' }).click();
  await page.getByRole('link', { name: 'Log in' }).click();
  await page.getByRole('button', { name: /Sofie Jacobs/ }).click();
  await expect(page.locator('#who')).toContainText('Sofie Jacobs');
  await expect(page.getByLabel('GraphQL')).toHaveValue('{ myOrganisation { name } }');
});
