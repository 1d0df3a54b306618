import type { Locale } from '@hub/domain';
import { i18n } from '@lingui/core';
import { messages as en } from './locales/en.po';
import { messages as nl } from './locales/nl.po';

/** Switches the language of the page, its texts and its `lang`. Front-ends add their own texts to the same object. */
export function speak(locale: Locale): void {
  i18n.load({ nl, en });
  i18n.activate(locale);
  document.documentElement.lang = locale;
}
