import type { Locale } from '@hub/domain';
import { UiRoot } from '@hub/ui';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createPortal } from 'react-dom';
import { Footer } from './frame/Footer.tsx';
import { Navigation } from './frame/Navigation.tsx';
import type { Answers } from './graph/answers.ts';
import { AnswersProvider } from './graph/use-answer.ts';
import { Pages } from './route/Pages.tsx';

interface Props {
  readonly answers: Answers;
  readonly locale: Locale;
  readonly navigation: HTMLElement;
  readonly navigate: (path: string) => void;
}

export const App = ({ answers, locale, navigation, navigate }: Props) => (
  <I18nProvider i18n={i18n}>
    <AnswersProvider value={answers}>
      <UiRoot locale={locale} density="portal" navigate={navigate} className="public">
        {createPortal(<Navigation />, navigation)}
        <Pages />
        <Footer />
      </UiRoot>
    </AnswersProvider>
  </I18nProvider>
);
