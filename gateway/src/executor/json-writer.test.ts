import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonWriter } from './json-writer.ts';

const written = (write: (out: JsonWriter) => void): string => {
  const out = new JsonWriter();
  write(out);
  return out.finish().toString();
};

test('any value is written as JSON writes it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(written((out) => out.value(value))).toBe(JSON.stringify(value));
    }),
  );
});

test.each([
  ['nothing', ''],
  ['two bytes', 'Coördinatie, één'],
  ['three bytes', '€ 25.000 – “advies”'],
  ['a pair', 'a😀b'],
  ['half of a pair', 'a\ud83d'],
  ['what is escaped', 'a"b\\c\u0000\n\u001f\u007f'],
  ['what browsers took for the end of a line', '\u2028\u2029\ud7ff\ue000\uffff'],
  ['long', 'é'.repeat(5_000)],
  ['long, all of it escaped', '\u0001'.repeat(5_000)],
])('text: %s', (_, text) => {
  expect(written((out) => out.text(text))).toBe(JSON.stringify(text));
});

test('text of any units', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (units) => {
      const text = String.fromCharCode(...units);
      expect(written((out) => out.text(text))).toBe(JSON.stringify(text));
    }),
  );
});

test.each([0, -0, 7, -7, 9, 10, 99, 100, 2 ** 31 - 1, -(2 ** 31)])(
  'the whole number %s',
  (value) => {
    expect(written((out) => out.integer(value))).toBe(JSON.stringify(value));
  },
);

test('an answer of any size, piece by piece', () => {
  const pieces = Array.from({ length: 60_000 }, (_, n) => n);
  const text = written((out) => {
    for (const piece of pieces) {
      out.byte(0x5b);
      out.integer(piece);
      out.bytes(Buffer.from(',"é":'));
      out.text(`${piece}`);
    }
  });
  expect(text).toBe(pieces.map((piece) => `[${piece},"é":"${piece}"`).join(''));
});

test('an answer keeps its bytes when the next one is written', () => {
  const out = new JsonWriter();
  out.text('first');
  const first = out.finish();
  out.begin();
  out.text('again');
  expect([first, out.finish()].map(String)).toEqual(['"first"', '"again"']);
});

test('what was begun and given up is in no answer', () => {
  const out = new JsonWriter();
  out.text('x'.repeat(1_000_000));
  out.begin();
  out.integer(1);
  expect(out.finish().toString()).toBe('1');
});
