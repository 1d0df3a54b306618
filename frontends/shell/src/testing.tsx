import { publicSession, type Session } from '@hub/client';
import { UiRoot } from '@hub/ui';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { speak } from './texts.ts';

export const VISITOR: Session = publicSession('nl');

export const OFFICIAL: Session = {
  user: { name: 'Sofie Jacobs' },
  organisation: { id: 'o-1', name: 'Stad Mechelen' },
  organisations: [{ id: 'o-1', name: 'Stad Mechelen' }],
  audience: 'municipality',
  rights: ['editor'],
  locale: 'nl',
  expiresAt: null,
  endsAt: null,
};

/** Draws a part of the frame, in Dutch. */
export function show(part: ReactNode) {
  speak('nl');
  const inFrame = (content: ReactNode) => (
    <I18nProvider i18n={i18n}>
      <UiRoot locale="nl">{content}</UiRoot>
    </I18nProvider>
  );
  const shown = render(inFrame(part));
  return { ...shown, showNow: (next: ReactNode) => shown.rerender(inFrame(next)) };
}
