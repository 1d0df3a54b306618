import '@hub/ui/styles.css';
import './frame/header.css';
import './frame/tools.css';
import './page/page.css';
import { currentLocale } from '@hub/client';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createRoot } from 'react-dom/client';
import { Start } from './Start.tsx';
import { speak } from './texts.ts';

const locale = currentLocale();
speak(locale);

const element = document.getElementById('root');
if (element) {
  createRoot(element).render(
    <I18nProvider i18n={i18n}>
      <Start locale={locale} />
    </I18nProvider>,
  );
}
