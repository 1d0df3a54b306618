import { expect, it } from 'vitest';
import { type Figure, newestFigure, roughEuro, siteOf } from './figures.ts';

const figure = (key: string, roundSlug: string | null, value: number) =>
  ({ key, roundSlug, value }) as Figure;
const rounds = [
  { slug: 'ronde-1', ordinal: 1 },
  { slug: 'ronde-3', ordinal: 3 },
] as Parameters<typeof newestFigure>[2];

it('takes the newest project year, whatever the order', () => {
  const figures = [
    figure('governments', 'ronde-3', 147),
    figure('governments', 'ronde-1', 103),
    figure('total', null, 5),
  ];
  expect(newestFigure(figures, 'governments', rounds)?.value).toBe(147);
  expect(newestFigure(figures, 'total', rounds)?.value).toBe(5);
  expect(newestFigure(figures, 'none', rounds)).toBeUndefined();
});

it('says large amounts in words', () => {
  expect(roughEuro(4_787_413_900, 'nl').replaceAll('\u00a0', ' ')).toBe('€ 47,9 miljoen');
  expect(roughEuro(4_787_413_900, 'en')).toBe('€47.9 million');
});

it('names the site of a source', () => {
  expect(siteOf('https://www.vvsg.be/nieuws/x')).toBe('vvsg.be');
  expect(siteOf('Besluit van 5 juli 2024')).toBe('Besluit van 5 juli 2024');
});
