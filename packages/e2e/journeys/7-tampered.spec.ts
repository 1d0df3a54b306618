import type { Page, Route } from '@playwright/test';
import { expect, settle, settledScreen, test } from '../src/journey.ts';
import { logInAs } from '../src/login.ts';

/** What an attacker between build and browser would add; the hashes of the build know nothing of it. */
const ADDED = '\n;window.tampered = true;';
const BLOCKED = /integrity/;
/** The scripts of the front-ends, at a second attempt with a query behind them; not what they read, such as config.json. */
const SCRIPTS = /\/apps\/[^?]+\.js(\?|$)/;

async function tamper(route: Route): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()) + ADDED });
}

interface Line {
  readonly name: string;
  readonly manifest: { readonly integrity: Readonly<Record<string, string>> };
}

/** Addresses of all scripts of the front-ends that this page did not load, also of those that load on demand. */
async function scriptsNotLoaded(page: Page): Promise<string[]> {
  const lines = (await (await page.request.get('/remotes.json')).json()) as Line[];
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  return lines
    .flatMap(({ name, manifest }) =>
      Object.keys(manifest.integrity).map((file) => `/apps/${name}/${file}`),
    )
    .filter((path) => path.endsWith('.js') && !loaded.includes(path));
}

const wasExecuted = (page: Page) => page.evaluate(() => 'tampered' in window);

test('a front-end of which a byte was changed is not executed, not at a second attempt either', async ({
  page,
  complaints,
}) => {
  await page.route('**/apps/municipality/assets/*.js*', tamper);
  await page.goto('/auth/login?returnTo=/municipality');
  await page.getByRole('button', { name: /Sofie Jacobs/ }).click();
  const message = page.getByRole('heading', { name: 'Dit deel is nu niet bereikbaar' });
  await expect(message).toBeVisible();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(message).toBeVisible();
  await settle(complaints, BLOCKED);
  expect(await wasExecuted(page)).toBe(false);

  await page.unroute('**/apps/municipality/assets/*.js*');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('heading', { name: /Dag Sofie/ })).toBeVisible();
});

test('no changed script of any front-end is executed, whoever imports it and when', async ({
  page,
  complaints,
}) => {
  await page.goto('/');
  await settledScreen(page);
  const scripts = await scriptsNotLoaded(page);
  expect(scripts.length).toBeGreaterThan(3);
  await page.route(SCRIPTS, tamper);
  for (const script of scripts) {
    const outcome = (address: string) =>
      import(address).then(
        () => 'executed',
        () => 'refused',
      );
    expect([script, await page.evaluate(outcome, script)]).toEqual([script, 'refused']);
  }
  await settle(complaints, BLOCKED);
  expect(await wasExecuted(page)).toBe(false);
});

test('a changed shared module keeps the page empty instead of running it', async ({
  page,
  complaints,
}) => {
  await page.route('**/shared/react-dom-client-*.js', tamper);
  await page.goto('/');
  await settle(complaints, BLOCKED);
  expect(await wasExecuted(page)).toBe(false);
});

test('a changed style sheet is not applied, and the page still works', async ({
  page,
  complaints,
}) => {
  await page.route('**/apps/municipality/assets/*.css', async (route) => {
    const response = await route.fetch();
    const body = `${await response.text()} h1 { display: none }`;
    await route.fulfill({ response, body });
  });
  await logInAs(page, 'sofie');
  await settle(complaints, BLOCKED);
  await expect(page.locator('h1')).toBeVisible();
});
