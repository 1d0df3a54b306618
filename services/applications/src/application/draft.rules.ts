import { type Contact, checkStorable, type PlannedLine, type Problem } from '@hub/domain';

/** What a save may bring: only what changed. */
export interface DraftChange {
  readonly contact?: Partial<Contact> | null | undefined;
  readonly iban?: string | null | undefined;
  readonly lines?: readonly PlannedLine[] | null | undefined;
}

const CONTACT_FIELDS = ['firstName', 'lastName', 'phone', 'email'] as const;
const MOST_CHARACTERS = 200;
const MOST_IBAN = 50;

/**
 * What cannot be kept at all: fractions, negatives, indicators that the round does not have, endless text. Anything else that is wrong may
 * wait in a draft until it is submitted.
 */
export function storageProblems(change: DraftChange, known: ReadonlySet<string>): Problem[] {
  const lines = change.lines ?? [];
  return [
    ...lines.flatMap(({ indicatorCode }) =>
      known.has(indicatorCode) ? [] : [{ code: 'UNKNOWN_INDICATOR' as const, indicatorCode }],
    ),
    ...checkStorable(lines),
    ...CONTACT_FIELDS.flatMap((field) => tooLong(change.contact?.[field], field, MOST_CHARACTERS)),
    ...tooLong(change.iban, 'iban', MOST_IBAN),
  ];
}

function tooLong(text: string | null | undefined, field: string, limit: number): Problem[] {
  return text && text.length > limit ? [{ code: 'TEXT_TOO_LONG', field, limit }] : [];
}

/** Lines replace by code; when one save names a row twice, the last one counts. */
export function mergeLines(
  kept: readonly PlannedLine[],
  changed: readonly PlannedLine[],
): PlannedLine[] {
  const lines = new Map([...kept, ...changed].map((line) => [line.indicatorCode, line]));
  return [...lines.values()];
}

/** The contact after a save: a field that was not sent stays, an empty one is cleared. */
export function mergeContact(kept: Contact, changed: Partial<Contact> | null | undefined): Contact {
  const next = (field: keyof Contact) =>
    changed?.[field] === undefined ? kept[field] : cleanText(changed[field]);
  return {
    firstName: next('firstName'),
    lastName: next('lastName'),
    phone: next('phone'),
    email: next('email'),
  };
}

/** As typed, without the characters that nobody types and PostgreSQL does not take; nothing left means nothing. */
export function cleanText(text: string | null): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
  const clean = text?.replace(/[\u0000-\u001f\u007f]/g, '') ?? '';
  return clean.trim() === '' ? null : clean;
}
