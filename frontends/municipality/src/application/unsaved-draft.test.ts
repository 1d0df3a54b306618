import { afterEach, expect, test } from 'vitest';
import type { DraftForm } from './draft-input.ts';
import { keepUnsaved, readUnsaved } from './unsaved-draft.ts';

const PLACE = { id: 'draft', person: 'sofie' };
const FORM: DraftForm = { firstName: '', lastName: '', phone: '', email: '', iban: '', plan: {} };
const typed = { ...FORM, firstName: 'Sofie' };
afterEach(() => sessionStorage.clear());

test('what was typed is there again for the same person, and for nobody else', () => {
  keepUnsaved(PLACE, { version: 3, form: typed });
  expect(readUnsaved(PLACE, FORM)).toEqual({ version: 3, form: typed });
  expect(readUnsaved({ ...PLACE, person: 'nele' }, FORM)).toBeUndefined();
  keepUnsaved(PLACE, undefined);
  expect(readUnsaved(PLACE, FORM)).toBeUndefined();
});

const { iban: _, ...withoutIban } = typed;
test.each([
  ['is no JSON', '{'],
  ['is nothing', 'null'],
  ['has no form', JSON.stringify({ version: 3 })],
  ['lacks a part', JSON.stringify({ version: 3, form: withoutIban })],
  ['has a part of another kind', JSON.stringify({ version: 3, form: { ...typed, plan: [] } })],
  ['has no version', JSON.stringify({ form: typed })],
])('what another build left and %s is left alone', (_, kept) => {
  keepUnsaved(PLACE, { version: 3, form: typed });
  const [key = ''] = Object.keys(sessionStorage);
  sessionStorage.setItem(key, kept);
  expect(readUnsaved(PLACE, FORM)).toBeUndefined();
});
