import { createGraphClient } from '@hub/client/graph';
import { UiRoot } from '@hub/ui';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Provider } from 'urql';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { messages } from '../locales/nl.po';
import { AnswerList } from './AnswerList.tsx';
import { proposal } from './proposal.fixture.ts';

const questions: { variables: object }[] = [];

function answerWith(data: object) {
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    questions.push(JSON.parse(String(init.body)) as { variables: object });
    return new Response(JSON.stringify({ data }), {
      headers: { 'content-type': 'application/json' },
    });
  });
}

const show = (steps: typeof proposal.availableSteps) =>
  render(
    <I18nProvider i18n={i18n}>
      <Provider value={createGraphClient()}>
        <UiRoot locale="nl" density="portal" navigate={() => {}}>
          <AnswerList assignments={[{ ...proposal, availableSteps: steps }]} />
        </UiRoot>
      </Provider>
    </I18nProvider>,
  );

beforeEach(() => i18n.loadAndActivate({ locale: 'nl', messages }));
afterEach(() => {
  cleanup();
  questions.length = 0;
  vi.unstubAllGlobals();
});

it('accepts what the screen showed: id and version', async () => {
  answerWith({
    acceptAssignment: { ...proposal, state: 'ACTIVE', version: 4, availableSteps: [] },
  });
  show(['ACCEPT', 'DECLINE']);
  fireEvent.click(screen.getByRole('button', { name: 'Aanvaard' }));
  expect(await screen.findByText(/^Aanvaard: opdracht OPD-2026-0001 loopt/)).toBeTruthy();
  expect(questions.map(({ variables }) => variables)).toEqual([{ id: proposal.id, version: 3 }]);
});

const refusedAt = (state: typeof proposal.state) => ({
  acceptAssignment: {
    __typename: 'AssignmentRefused',
    code: 'STALE_VERSION',
    field: 'version',
    current: { ...proposal, state, version: 4 },
  },
});

it.each([
  ['PROPOSED', /kijk ze na en antwoord opnieuw/],
  ['CANCELLED', /kan niet meer geantwoord worden/],
] as const)('says at the row why the hub refused: now %s', async (state, text) => {
  answerWith(refusedAt(state));
  show(['ACCEPT', 'DECLINE']);
  fireEvent.click(screen.getByRole('button', { name: 'Aanvaard' }));
  expect(await screen.findByText(text)).toBeTruthy();
});

it('draws only the buttons of the steps that the hub allows', () => {
  answerWith({});
  show([]);
  expect(screen.queryByRole('button', { name: 'Aanvaard' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Weiger' })).toBeNull();
  expect(screen.getByText(/Alleen wie mag bewerken/)).toBeTruthy();
});
