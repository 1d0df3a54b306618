import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { DemoAccount } from './account.ts';
import { problemPage } from './error-page.ts';
import { readForm } from './form.ts';
import { loginPage } from './login-page.ts';
import { PAGE_HEADERS } from './page.ts';

/** Every demo person has this password, for who types instead of pressing a button. */
export const DEMO_PASSWORD = 'demo';

/** Shows the login page (GET) and takes its answer (POST). The login in progress is known by the provider's own cookie. */
export function createInteraction(
  provider: Provider,
  accounts: readonly DemoAccount[],
  path: string,
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const details = await provider.interactionDetails(request, response).catch(() => undefined);
    if (!details) return send(response, 400, problemPage('login in progress not found'));
    const page = { accounts, action: `${path}/interaction/${details.uid}` };
    const hint =
      typeof details.params.login_hint === 'string' ? details.params.login_hint : undefined;
    if (request.method !== 'POST') return send(response, 200, loginPage({ ...page, hint }));

    const form = await readForm(request);
    const account = accounts.find(({ login }) => login === form.get('login')?.trim());
    const password = form.get('password');
    if (!account || (password !== null && password !== DEMO_PASSWORD)) {
      return send(response, 401, loginPage({ ...page, hint, refused: form.get('login') ?? '' }));
    }
    const login = { accountId: account.login, remember: false };
    const options = { mergeWithLastSubmission: false };
    const goOn = await provider.interactionResult(request, response, { login }, options);
    await forgetPerson(provider, details.session?.uid);
    response.writeHead(303, { location: goOn }).end();
  };
}

/**
 * The provider remembers who logged in before and would ask to log that person out first. Here another person is what is
 * wanted: one visitor of a demonstration plays several roles.
 */
async function forgetPerson(provider: Provider, sessionUid: string | undefined): Promise<void> {
  const session =
    sessionUid === undefined ? undefined : await provider.Session.findByUid(sessionUid);
  if (!session) return;
  session.accountId = undefined;
  session.authorizations = {};
  await session.persist();
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, PAGE_HEADERS).end(body);
}
