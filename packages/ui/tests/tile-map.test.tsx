import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { TileMap, type TileValue } from '../src/index.ts';
import { render } from './render.tsx';

const TILES = ['Aalst', 'Boom', 'Essen'].map((name, q) => ({
  id: name,
  name,
  group: 'Provincie',
  cells: [{ q, r: 0 }],
}));
const valueFor = (id: string): TileValue =>
  id === 'Essen' ? { level: 0, hatched: true, text: 'geen deelname' } : { level: 3, text: '€ 10' };

const map = () => {
  const onSelect = vi.fn();
  render(
    <TileMap label="Kaart" tiles={TILES} valueFor={valueFor} selected="Boom" onSelect={onSelect} />,
  );
  return {
    onSelect,
    option: (name: string) => screen.getByRole('option', { name: new RegExp(name) }),
  };
};

it('names every tile with its value and says which one is chosen', () => {
  const { option } = map();
  expect(option('Essen').getAttribute('aria-label')).toBe('Essen, Provincie: geen deelname');
  expect(option('Boom').getAttribute('aria-selected')).toBe('true');
});

it('is one stop for the keyboard: the chosen tile', () => {
  const { option } = map();
  expect(['Aalst', 'Boom', 'Essen'].map((name) => option(name).getAttribute('tabindex'))).toEqual([
    '-1',
    '0',
    '-1',
  ]);
});

it('moves with the arrows, shows what is reached, and chooses with Enter', () => {
  const { option, onSelect } = map();
  fireEvent.keyDown(option('Boom'), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(option('Essen'));
  expect(option('Essen').getAttribute('tabindex')).toBe('0');
  expect(document.querySelector('.ui-map-tip')?.textContent).toBe('Essengeen deelname');
  expect(onSelect).not.toHaveBeenCalled();
  fireEvent.keyDown(option('Essen'), { key: 'Enter' });
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('Essen');
});
