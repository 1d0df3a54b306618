import type { Locale } from '@hub/domain';
import { cleanup, render as mount } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { UiRoot } from '../src/index.ts';

afterEach(cleanup);

interface Options {
  readonly locale?: Locale;
  readonly navigate?: (path: string) => void;
}

/** Renders inside a root, as a front-end does. */
export const render = (content: ReactNode, { locale = 'nl', navigate }: Options = {}) =>
  mount(
    <UiRoot locale={locale} navigate={navigate}>
      {content}
    </UiRoot>,
  );
