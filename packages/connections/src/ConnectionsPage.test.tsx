import type { ApiClient } from '@hub/client';
import { UiRoot } from '@hub/ui';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ConnectionsPage } from './ConnectionsPage.tsx';

const CLIENT: ApiClient = {
  id: 'client-1',
  name: 'Planning',
  scopes: ['read'],
  state: 'ACTIVE',
  createdBy: 'Lena Maes',
  createdAt: '2026-11-01T10:00:00Z',
  expiresAt: new Date(Date.now() + 90 * 86_400_000).toISOString(),
  lastUsedAt: null,
  earlierUntil: null,
  revokedBy: null,
  revokedAt: null,
};
const LIST = {
  clients: [CLIENT],
  mayManage: true,
  addresses: { resource: 'http://hub/graphql/partner', tokens: 'http://hub/oauth/token' },
  most: 20,
};

/** Answers of the hub, by method and path. */
let answers: Record<string, () => Promise<Response> | Response>;
const sent: { what: string; body: unknown }[] = [];
beforeEach(() => {
  i18n.loadAndActivate({ locale: 'nl', messages: {} });
  sent.length = 0;
  answers = { 'GET /auth/clients': () => Response.json(LIST) };
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    const what = `${init?.method ?? 'GET'} ${String(url)}`;
    sent.push({ what, body: init?.body && JSON.parse(String(init.body)) });
    const answer = answers[what];
    if (!answer) throw new TypeError(`nobody answers ${what}`);
    return answer();
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = () =>
  render(
    <I18nProvider i18n={i18n}>
      <UiRoot locale="nl">
        <ConnectionsPage
          session={{
            user: { name: 'Lena Maes' },
            organisation: { id: 'o1', name: 'Stap Samen' },
            organisations: [],
            audience: 'partner',
            rights: ['editor'],
            locale: 'nl',
            expiresAt: null,
            endsAt: null,
          }}
          managers="een redacteur"
          writing="Het schrijft."
          sample="{ myOrganisation { name } }"
        />
      </UiRoot>
    </I18nProvider>,
  );
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const fillName = async (name: string) =>
  fireEvent.change(await screen.findByLabelText('Naam'), { target: { value: name } });

it('who may not manage sees the list, no buttons, and who can', async () => {
  answers['GET /auth/clients'] = () => Response.json({ ...LIST, mayManage: false });
  show();
  expect(await screen.findByText('Planning')).toBeTruthy();
  expect(screen.getByText(/kan alleen een redacteur/)).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('a new secret is shown until it is put away', async () => {
  answers['POST /auth/clients'] = () =>
    Response.json({ client: { ...CLIENT, id: 'client-2', name: 'Nieuw' }, secret: 'hubs_secret' });
  show();
  await press('Maak een koppeling');
  await fillName(' Nieuw ');
  await press('Maak de koppeling');
  expect(await screen.findByText('hubs_secret')).toBeTruthy();
  expect(sent.at(-1)).toMatchObject({
    what: 'POST /auth/clients',
    body: { name: 'Nieuw', scopes: ['read'] },
  });
  expect(screen.getByText(/JULLIE-GEHEIM/).textContent).toContain('client-2');
  await press('Ik heb het geheim bewaard');
  expect(screen.queryByText('hubs_secret')).toBeNull();
  expect(within(screen.getByRole('table')).getByText('Nieuw')).toBeTruthy();
});

it('without a name nothing is asked', async () => {
  show();
  await press('Maak een koppeling');
  await press('Maak de koppeling');
  expect(await screen.findByText('Geef de koppeling een naam.')).toBeTruthy();
  expect(sent.map(({ what }) => what)).toEqual(['GET /auth/clients']);
});

it('a refusal is said, and what was typed stays', async () => {
  const problems = [{ field: null, code: 'TOO_MANY_CLIENTS' }];
  answers['POST /auth/clients'] = () => Response.json({ problems }, { status: 409 });
  show();
  await press('Maak een koppeling');
  await fillName('Nog een');
  await press('Maak de koppeling');
  expect(await screen.findByText(/al 20 actieve koppelingen/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Naam').value).toBe('Nog een');
});

it('an answer that was lost is not taken for a failure', async () => {
  show();
  await press('Nieuw geheim voor Planning');
  await press('Maak een nieuw geheim');
  expect(await screen.findByText(/of het toch gebeurd is/)).toBeTruthy();
});

it('a rotation lets the old secret work a day unless it is told to stop', async () => {
  answers['POST /auth/clients/client-1/rotate'] = () =>
    Response.json({ client: CLIENT, secret: 'hubs_second' });
  show();
  await press('Nieuw geheim voor Planning');
  await press('Maak een nieuw geheim');
  await screen.findByText('hubs_second');
  expect(sent.at(-1)?.body).toEqual({ keepEarlier: true });
  await press('Nieuw geheim voor Planning');
  fireEvent.click(screen.getByLabelText('Stopt meteen'));
  await press('Maak een nieuw geheim');
  await vi.waitFor(() => expect(sent.at(-1)?.body).toEqual({ keepEarlier: false }));
});

it('what was revoked moves to those that ended', async () => {
  const revoked = { state: 'REVOKED', revokedBy: 'Lena', revokedAt: '2026-11-24T10:00:00Z' };
  answers['POST /auth/clients/client-1/revoke'] = () =>
    Response.json({ client: { ...CLIENT, ...revoked } });
  show();
  await press('Trek Planning in');
  await press('Trek de koppeling in');
  expect(await screen.findByText('De koppeling Planning is ingetrokken.')).toBeTruthy();
  const ended = screen.getByRole('table', { name: 'Beëindigde koppelingen' });
  expect(within(ended).getByText('Ingetrokken')).toBeTruthy();
  expect(screen.getByText('Geen actieve koppelingen')).toBeTruthy();
});

it('a list that does not come offers another try', async () => {
  const broken = { errors: [{ message: 'No.', extensions: { code: 'INTERNAL', traceId: 't-1' } }] };
  answers['GET /auth/clients'] = () => Response.json(broken, { status: 500 });
  show();
  expect(await screen.findByText(/t-1/)).toBeTruthy();
  answers['GET /auth/clients'] = () => Response.json(LIST);
  await press('Probeer opnieuw');
  expect(await screen.findByText('Planning')).toBeTruthy();
});
