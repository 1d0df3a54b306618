import type { GraphDocument, GraphResult } from '@hub/client';
import type { Locale } from '@hub/domain';
import { UiRoot } from '@hub/ui';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, render } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Answers } from '../graph/answers.ts';
import { AnswersProvider } from '../graph/use-answer.ts';
import { Pages } from '../route/Pages.tsx';
import { speak } from '../texts.ts';

// no deployment, no boundaries: the tile map
vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));

afterEach(cleanup);

/** An answer, or the error that comes instead of it. */
export type Reply = object | Error;

interface Options {
  /** by the name of the question; without a reply it never comes */
  readonly replies: Readonly<Record<string, Reply | ((variables: unknown) => Reply | undefined)>>;
  readonly locale?: Locale;
}

const nameOf = (document: unknown) => /query (\w+)/.exec(String(document))?.[1] ?? '';

/** A page at an address, with a graph that gives these replies. */
export function renderPage(path: string, { replies, locale = 'nl' }: Options) {
  speak(locale);
  const ask = vi.fn(
    (document: GraphDocument<unknown, unknown>, variables: unknown): Promise<unknown> => {
      const found = replies[nameOf(document)];
      const reply = typeof found === 'function' ? found(variables) : found;
      if (reply === undefined) return new Promise(() => undefined);
      if (reply instanceof Error) return Promise.reject(reply);
      return Promise.resolve<GraphResult<unknown>>({ data: reply, errors: [] });
    },
  );
  const address = memoryLocation({ path, record: true });
  const page = render(
    <I18nProvider i18n={i18n}>
      <AnswersProvider value={new Answers(ask as never)}>
        <UiRoot locale={locale} density="portal">
          <Router hook={address.hook} searchHook={address.searchHook}>
            <Pages />
          </Router>
        </UiRoot>
      </AnswersProvider>
    </I18nProvider>,
  );
  const asked = (name: string) =>
    ask.mock.calls
      .filter(([document]) => nameOf(document) === name)
      .map(([, variables]) => variables);
  return { ...page, asked, address: () => address.history.at(-1) };
}
