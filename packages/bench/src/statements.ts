import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_ARGUMENTS, findBrowser } from '@hub/e2e/browser';
import { startHub } from '@hub/hub';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Row } from './row.ts';

type Hub = Awaited<ReturnType<typeof startHub>>;

/** Screens by the person who opens them; the public needs no login. */
const SCREENS = [
  [null, ['/', '/gemeente/12025', '/actie/9']],
  [
    'Sofie Jacobs',
    [
      '/municipality',
      '/municipality/simulator',
      '/municipality/toekenningen',
      '/municipality/opdrachten',
    ],
  ],
  ['An Peeters', ['/agency', '/agency?ronde=ronde-3', '/agency/rondes']],
  ['Lena Maes', ['/partner']],
] as const;

/** SQL statements that each screen needs, all its questions together, as a browser loads it. */
export async function measureStatements(): Promise<Row[]> {
  const dataDir = join(tmpdir(), `hub-bench-sql-${process.pid}`);
  const hub = await startHub({ dataDir, port: 0, logLevel: 'silent' });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: BROWSER_ARGUMENTS,
  });
  try {
    await hub.settled();
    const rows: Row[] = [];
    for (const [person, paths] of SCREENS)
      rows.push(...(await visit(hub, browser, { person, paths })));
    return rows;
  } finally {
    await browser.close();
    await hub.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

interface Visit {
  readonly person: string | null;
  readonly paths: readonly string[];
}

async function visit(hub: Hub, browser: Browser, { person, paths }: Visit): Promise<Row[]> {
  const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  if (person) await logIn(page, hub.origin, person);
  const rows: Row[] = [];
  for (const path of paths) {
    const counts = await hub.countStatements(() =>
      page.goto(hub.origin + path, { waitUntil: 'networkidle' }),
    );
    const perService = Object.entries(counts).filter(([, count]) => count > 0);
    const total = perService.reduce((sum, [, count]) => sum + count, 0);
    rows.push({
      what: `SQL statements of ${path}`,
      value: String(total),
      note: `${person ?? 'public'}: ${perService.map(([name, count]) => `${name} ${count}`).join(', ')}`,
    });
  }
  await page.context().close();
  return rows;
}

async function logIn(page: Page, origin: string, person: string): Promise<void> {
  await page.goto(`${origin}/auth/login?returnTo=/start`);
  await page.getByRole('button', { name: new RegExp(person) }).click();
  await page.waitForURL(
    (url) => !url.pathname.startsWith('/idp') && url.pathname !== '/auth/callback',
  );
  await page.waitForLoadState('networkidle');
}
