import { describe, expect, it } from 'vitest';
import { checkContact, isEmail, normalisePhone } from './contact.ts';
import { checkIban, formatIban, isIban } from './iban.ts';

const full = {
  firstName: 'Sofie',
  lastName: 'Jacobs',
  phone: '015 29 75 11',
  email: 'sofie@mechelen.example',
};

describe('checkContact', () => {
  it.each([
    ['complete', {}, []],
    ['an empty name', { firstName: '  ' }, ['firstName CONTACT_INCOMPLETE']],
    ['no phone', { phone: null }, ['phone CONTACT_INCOMPLETE']],
    ['half an address', { email: 'sofie@' }, ['email EMAIL_INVALID']],
    ['a word as phone', { phone: 'bel mij' }, ['phone PHONE_INVALID']],
    ['a very long name', { lastName: 'a'.repeat(201) }, ['lastName TEXT_TOO_LONG']],
  ])('%s', (_name, change, problems) => {
    expect(
      checkContact({ ...full, ...change }).map(({ field, code }) => `${field} ${code}`),
    ).toEqual(problems);
  });
});

describe('normalisePhone', () => {
  it.each([
    ['0470 12 34 56', '+32470123456'],
    ['015/29.75.11', '+3215297511'],
    ['+32 470 12 34 56', '+32470123456'],
    ['0032470123456', '+32470123456'],
    ['+31 6 12345678', '+31612345678'],
    ['12345', undefined],
    ['+32 47', undefined],
    ['', undefined],
  ])('%j is %s', (text, expected) => {
    expect(normalisePhone(text)).toBe(expected);
  });
});

describe('isEmail', () => {
  it.each([
    ['a@b.be', true],
    ['a.b+c@sub.town.be', true],
    ['a@b', false],
    ['a b@c.be', false],
    ['@c.be', false],
    ['a@@c.be', false],
    ['<a@b.be>', false],
  ])('%s: %s', (text, expected) => {
    expect(isEmail(text)).toBe(expected);
  });
});

describe('IBAN', () => {
  it.each([
    ['BE71 0961 2345 6769', true],
    ['be71096123456769', true],
    ['BE72 0961 2345 6769', false],
    ['BE71 0961 2345 676', false],
    ['NL91 ABNA 0417 1643 00', true],
    ['NL92 ABNA 0417 1643 00', false],
    ['', false],
    ['BE', false],
  ])('%s: %s', (text, expected) => {
    expect(isIban(text)).toBe(expected);
  });

  it('says whether it is missing or wrong, and prints it in groups', () => {
    expect(checkIban(null)).toEqual([{ code: 'IBAN_MISSING', field: 'iban' }]);
    expect(checkIban('BE00')).toEqual([{ code: 'IBAN_INVALID', field: 'iban' }]);
    expect(formatIban('be71096123456769')).toBe('BE71 0961 2345 6769');
  });

  it('sees every single wrong digit', () => {
    const iban = 'BE71096123456769';
    for (let place = 2; place < iban.length; place++) {
      const wrong = String((Number(iban[place]) + 1) % 10);
      expect(isIban(iban.slice(0, place) + wrong + iban.slice(place + 1))).toBe(false);
    }
  });
});
