import { expect, settledScreen, test } from '../src/journey.ts';
import { logInAs } from '../src/login.ts';

test('a front-end that is down says so, offers a retry, and leaves the others working', async ({
  page,
}) => {
  await page.route('**/apps/municipality/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/auth/login?returnTo=/municipality');
  await page.getByRole('button', { name: /Sofie Jacobs/ }).click();
  await expect(page.getByRole('heading', { name: 'Dit deel is nu niet bereikbaar' })).toBeVisible();
  await page.goto('/');
  await settledScreen(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.unroute('**/apps/municipality/**');
  await page.goto('/municipality');
  await expect(page.getByRole('heading', { name: /Dag Sofie/ })).toBeVisible();
});

test('the retry of a front-end works without loading the page anew', async ({ page }) => {
  await page.route(
    '**/apps/municipality/assets/*.js',
    (route) => route.fulfill({ status: 503, body: '' }),
    { times: 1 },
  );
  await page.goto('/auth/login?returnTo=/municipality');
  await page.getByRole('button', { name: /Sofie Jacobs/ }).click();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('heading', { name: /Dag Sofie/ })).toBeVisible();
});

test('a part of the graph that is down costs its own panel only', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (!asked.includes('SimulatorEligibility')) return route.continue();
    return route.fulfill({
      json: {
        data: { eligibility: null },
        errors: [
          {
            message: 'A part of the hub is temporarily unavailable.',
            path: ['eligibility'],
            extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
          },
        ],
      },
    });
  });
  await logInAs(page, 'sofie', '/municipality/simulator');
  await expect(page.getByText(/kon niet worden geladen|tijdelijk niet beschikbaar/i)).toBeVisible();
  await page.getByRole('button', { name: 'Voeg toe actie 5' }).click();
  await expect(page.getByText('Vlaanderen betaalt')).toBeVisible();
});

test('the session ends with logging out', async ({ page }) => {
  await logInAs(page, 'sofie');
  await page.getByRole('button', { name: /Account van Sofie/ }).click();
  await page.getByText('Meld af').click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.goto('/municipality');
  await expect(page.getByRole('heading', { name: 'Meld je aan om verder te gaan' })).toBeVisible();
});
