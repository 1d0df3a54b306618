import { expect, it } from 'vitest';
import { AUDIT_ACTIONS, auditActionText, auditFieldText, auditValueText } from './audit-text.ts';

it('has words for every action, in both languages, and no two alike', () => {
  for (const locale of ['nl', 'en'] as const) {
    const texts = AUDIT_ACTIONS.map((action) => auditActionText(action, locale));
    expect(new Set(texts).size).toBe(AUDIT_ACTIONS.length);
    for (const text of texts) expect(text).toMatch(/^[A-Z]/);
  }
});

it.each([
  ['application.submitted', 'nl', 'Aanvraag ingediend'],
  ['application.submitted', 'en', 'Application submitted'],
  ['something.new', 'nl', 'something.new'],
  ['constructor', 'nl', 'constructor'],
] as const)('says %s in %s', (action, locale, text) => {
  expect(auditActionText(action, locale)).toBe(text);
});

it.each([
  ['amountCents', '250000', '€ 2.500'],
  ['amountCents', 'veel', 'veel'],
  ['state', 'DECIDED', 'DECIDED'],
])('says the value of %s', (field, value, text) => {
  expect(auditValueText(field, value, 'nl').replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
  expect(auditFieldText('state', 'nl')).toBe('Stand');
});
