import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyText } from '../src/index.ts';
import { render } from './render.tsx';

afterEach(() => vi.restoreAllMocks());
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Kopieer' }));

it('copies the whole text, and says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(<CopyText label="Opdracht" value={'een\ntwee'} />);
  press();
  expect((await screen.findByText('Gekopieerd')).getAttribute('role')).toBe('status');
  expect(write).toHaveBeenCalledWith('een\ntwee');
});

it('selects the text where the browser does not copy', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  render(<CopyText label="Opdracht" value="geheim" />);
  press();
  expect(await screen.findByText('Kopieer de geselecteerde tekst zelf')).toBeTruthy();
  expect(String(getSelection())).toBe('geheim');
});

it('ties the button to what it copies', () => {
  render(<CopyText label="Opdracht" value="x" />);
  const label = screen.getByRole('button').getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(label)?.textContent).toBe('Opdracht');
});
