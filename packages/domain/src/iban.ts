import type { Problem } from './refusal.ts';

/** Account number without spaces, in capitals. */
export const normaliseIban = (text: string): string =>
  text.replace(/[\s\u00a0.-]/g, '').toUpperCase();

/** "BE71 0961 2345 6769": groups of four, as printed on a statement. */
export const formatIban = (iban: string): string =>
  normaliseIban(iban).replace(/(.{4})(?=.)/g, '$1 ');

/** ISO 13616: country, two check digits, modulo 97 = 1; a Belgian number has 16 characters and its own check digits. */
export function isIban(text: string): boolean {
  const iban = normaliseIban(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  if (iban.startsWith('BE') && !isBelgianAccount(iban)) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return modulo97(digits) === 1;
}

/** The last two of the twelve digits are the first ten modulo 97 (97 instead of 0). */
function isBelgianAccount(iban: string): boolean {
  if (!/^BE\d{14}$/.test(iban)) return false;
  const account = iban.slice(4);
  return (modulo97(account.slice(0, 10)) || 97) === Number(account.slice(10));
}

const modulo97 = (digits: string): number => {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
};

/** An account number is needed to submit, and must pass its own check digits. */
export function checkIban(iban: string | null): Problem[] {
  if (!iban?.trim()) return [{ code: 'IBAN_MISSING', field: 'iban' }];
  return isIban(iban) ? [] : [{ code: 'IBAN_INVALID', field: 'iban' }];
}
