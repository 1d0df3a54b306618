import { describe, expect, it } from 'vitest';
import { formatEuro, formatNumber, formatPercent, parseEuro } from './format.ts';
import { stableId, uuidv7 } from './ids.ts';
import { REFUSAL_CODES } from './refusal.ts';
import { refusalText } from './refusal-text.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('amounts', () => {
  it.each([
    [2_500_000, '€ 25.000'],
    [123_456, '€ 1.234,56'],
    [0, '€ 0'],
    [10, '€ 0,10'],
  ])('%i cents read %s', (cents, text) => {
    expect(plain(formatEuro(cents))).toBe(text);
  });

  it.each([
    ['1.234,56', 123_456],
    ['€ 25 000', 2_500_000],
    ['12,5', 1250],
    ['12.50', 1250],
    ['1.000', 100_000],
    ['-5', -500],
    ['', undefined],
    ['1,2,3', undefined],
    ['1.00.000', undefined],
    ['veel', undefined],
    ['1e9', undefined],
  ])('%j is %s cents', (text, cents) => {
    expect(parseEuro(text)).toBe(cents);
  });

  it('reads what it writes', () => {
    for (const cents of [0, 5, 99, 100, 2_500_000, 123_456_789])
      expect(parseEuro(formatEuro(cents))).toBe(cents);
  });

  it('writes numbers for the reader', () => {
    expect(formatNumber(2250.5)).toBe('2.250,5');
    expect(plain(formatPercent(0.354))).toBe('35%');
  });
});

describe('refusals', () => {
  it.each(REFUSAL_CODES)('%s says in both languages what is wrong and what to do', (code) => {
    for (const locale of ['nl', 'en'] as const) {
      const text = refusalText(code, locale, { limit: 2250, unit: 'gezinnen' });
      expect(text).toMatch(/^[A-Z].{12,}\.$/);
      expect(text).not.toContain('undefined');
    }
  });

  it('names limit and unit', () => {
    expect(refusalText('REACH_ABOVE_MAXIMUM', 'nl', { limit: 2250, unit: 'gezinnen' })).toContain(
      'ten hoogste 2.250 gezinnen',
    );
  });
});

describe('ids', () => {
  const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it('of facts are the same everywhere and different for each fact', () => {
    expect(stableId('round', 'demo')).toBe(stableId('round', 'demo'));
    const ids = new Set(
      Array.from({ length: 20_000 }, (_, index) => stableId('organisation', String(index))),
    );
    expect(ids.size).toBe(20_000);
    expect(UUID.exec(stableId('round', 'demo'))?.[1]).toBe('8');
  });

  it('of new rows sort by time', () => {
    const bytes = new Uint8Array(10).fill(255);
    const first = uuidv7(new Date(1_700_000_000_000), bytes);
    const second = uuidv7(new Date(1_700_000_000_001), new Uint8Array(10));
    expect(first < second).toBe(true);
    expect(UUID.exec(first)?.[1]).toBe('7');
    expect(() => uuidv7(new Date(), new Uint8Array(3))).toThrow(RangeError);
  });
});
