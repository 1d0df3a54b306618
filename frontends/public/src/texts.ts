import type { Locale } from '@hub/domain';
import { i18n } from '@lingui/core';
import { messages as en } from './locales/en.po';
import { messages as nl } from './locales/nl.po';

/** Adds the texts of this front-end to those of the page, which has one language at a time. */
export function speak(locale: Locale): void {
  i18n.load({ nl, en });
  i18n.activate(locale);
}
