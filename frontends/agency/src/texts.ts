import { i18n } from '@lingui/core';
import { messages as en } from './locales/en.po';
import { messages as nl } from './locales/nl.po';

/** Adds the texts of this front-end to those of the page; the shell has chosen the language. */
export function loadTexts(): void {
  i18n.load({ nl, en });
  i18n.activate(i18n.locale);
}
