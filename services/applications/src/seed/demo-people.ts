import type { Contact } from '@hub/domain';
import { dice } from './dice.ts';

const FIRST_NAMES = ['Lotte', 'Bram', 'Yasmina', 'Wout', 'Nele', 'Jonas', 'Fatima', 'Pieter'];
const LAST_NAMES = ['De Smet', 'Peeters', 'El Idrissi', 'Maes', 'Claes', 'Willems', 'Aydin'];

const pick = (list: readonly string[], ...words: string[]): string =>
  list[Math.floor(dice(...words) * list.length)] ?? '';

/** An invented official; addresses of example.be reach nobody. */
export function demoContact(key: string): Contact {
  const firstName = pick(FIRST_NAMES, 'first', key);
  const lastName = pick(LAST_NAMES, 'last', key);
  return {
    firstName,
    lastName: `${lastName} (fictief)`,
    phone: `+3215${String(100_000 + Math.floor(dice('phone', key) * 900_000))}`,
    email: `demo.${key}@example.be`,
  };
}

/** A number that passes its check digits, in a range that no Belgian bank uses. */
export function demoIban(key: string): string {
  const ten = `999${String(Math.floor(dice('iban', key) * 10_000_000)).padStart(7, '0')}`;
  const account = ten + String(Number(ten) % 97 || 97).padStart(2, '0');
  // BE = 11 14; check digits of ISO 13616: 98 less the remainder with 00 in their place
  const check = 98n - (BigInt(`${account}111400`) % 97n);
  return `BE${String(check).padStart(2, '0')}${account}`;
}
