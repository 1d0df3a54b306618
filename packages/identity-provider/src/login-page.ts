import type { DemoAccount } from './account.ts';
import { escapeHtml } from './html.ts';
import { renderPage } from './page.ts';

export interface LoginPageOptions {
  readonly accounts: readonly DemoAccount[];
  /** Address that both forms post to. */
  readonly action: string;
  /** A login: its group comes first and its button is marked. */
  readonly hint?: string | undefined;
  /** What was typed when name or password were wrong. */
  readonly refused?: string | undefined;
}

/** One button per demo person, in groups, and a form for who prefers to type. */
export function loginPage({ accounts, action, hint, refused }: LoginPageOptions): string {
  const hinted = accounts.find((account) => account.login === hint);
  const groups = [
    ...new Set([...(hinted ? [hinted.group] : []), ...accounts.map(({ group }) => group)]),
  ];
  const sections = groups.map((group, index) => groupSection(group, index, accounts, hinted));
  return renderPage(
    'Aanmelden',
    `<p class="demo">Fictieve gegevens (demo)</p>
<h1>Aanmelden</h1>
<p class="lead">Dit is een demonstratie. Kies als wie u de hub wilt gebruiken. De personen zijn verzonnen en hebben geen wachtwoord nodig.</p>
<form method="post" action="${escapeHtml(action)}">
${sections.join('\n')}
</form>
${passwordForm(action, refused)}
<p class="hint"><a href="/">Zonder aanmelden verder</a></p>`,
  );
}

function groupSection(
  group: string,
  index: number,
  accounts: readonly DemoAccount[],
  hinted: DemoAccount | undefined,
): string {
  const buttons = accounts.filter((account) => account.group === group);
  return `<section aria-labelledby="group-${index}">
<h2 id="group-${index}">${escapeHtml(group)}</h2>
<div class="people">
${buttons.map((account) => personButton(account, account === hinted)).join('\n')}
</div>
</section>`;
}

function personButton(
  { login, name, organisation, explanation }: DemoAccount,
  hinted: boolean,
): string {
  return `<button class="person" name="login" value="${escapeHtml(login)}"${hinted ? ' data-hinted autofocus' : ''}>
<span class="name">${escapeHtml(name)}</span> <span class="organisation">${escapeHtml(organisation)}</span>
<span class="explanation">${escapeHtml(explanation)}</span>
</button>`;
}

function passwordForm(action: string, refused: string | undefined): string {
  const wrong = refused !== undefined;
  const description = wrong ? ' aria-invalid="true" aria-describedby="refused"' : '';
  return `<details${wrong ? ' open' : ''}>
<summary>Met gebruikersnaam en wachtwoord</summary>
<form method="post" action="${escapeHtml(action)}" class="typed">
${wrong ? '<p id="refused" class="error" role="alert">Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. In de demonstratie is het wachtwoord van iedereen “demo”.</p>' : ''}
<label for="login">Gebruikersnaam</label>
<input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required value="${escapeHtml(refused ?? '')}"${description}>
<label for="password">Wachtwoord</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${description}>
<button class="button">Aanmelden</button>
</form>
</details>`;
}
