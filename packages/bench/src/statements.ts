import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_ARGUMENTS, findBrowser } from '@hub/e2e/browser';
import { startHub } from '@hub/hub';
import { type Browser, chromium, type Page } from 'playwright-core';
import { watchNetwork } from './network-quiet.ts';
import type { Row } from './row.ts';

type Hub = Awaited<ReturnType<typeof startHub>>;

/** Follows the first link to such a page; identities differ from one installation to the next. */
const first = (kind: string) => ({ kind });
type Screen = string | ReturnType<typeof first>;

/** Screens by the person who opens them; the public needs no login. A link is taken from the screen before it. */
const SCREENS = [
  [null, ['/', '/gemeente/12025', '/actie/9']],
  [
    'Sofie Jacobs',
    [
      '/municipality',
      first('/municipality/aanvraag/'),
      '/municipality/simulator',
      '/municipality/toekenningen',
      '/municipality/opdrachten',
    ],
  ],
  ['An Peeters', ['/agency', first('/agency/dossier/'), '/agency?ronde=ronde-3', '/agency/rondes']],
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
  readonly paths: readonly Screen[];
}

async function visit(hub: Hub, browser: Browser, { person, paths }: Visit): Promise<Row[]> {
  const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  const network = watchNetwork(page);
  if (person) await logIn(page, hub.origin, person);
  await network.quiet();
  const rows: Row[] = [];
  for (const screen of paths) {
    const path = typeof screen === 'string' ? screen : await linkOn(page, screen.kind);
    const counts = await hub.countStatements(async () => {
      await page.goto(hub.origin + path);
      await network.quiet();
    });
    const perService = Object.entries(counts).filter(([, count]) => count > 0);
    const total = perService.reduce((sum, [, count]) => sum + count, 0);
    rows.push({
      what: `SQL statements of ${typeof screen === 'string' ? screen : `${screen.kind}…`}`,
      value: String(total),
      note: `${person ?? 'public'}: ${perService.map(([name, count]) => `${name} ${count}`).join(', ')}`,
    });
  }
  await page.context().close();
  return rows;
}

async function linkOn(page: Page, kind: string): Promise<string> {
  const href = await page.locator(`a[href^="${kind}"]`).first().getAttribute('href');
  if (!href) throw new Error(`No link to ${kind} on ${page.url()}`);
  return href;
}

async function logIn(page: Page, origin: string, person: string): Promise<void> {
  await page.goto(`${origin}/auth/login?returnTo=/start`);
  await page.getByRole('button', { name: new RegExp(person) }).click();
  await page.waitForURL(
    (url) => !url.pathname.startsWith('/idp') && url.pathname !== '/auth/callback',
  );
}
