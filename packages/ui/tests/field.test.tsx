import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TextField } from '../src/index.ts';
import { render } from './render.tsx';

it('ties hint and error to the control', () => {
  render(
    <TextField
      label="IBAN"
      hint="Begint met BE"
      error="Kijk het na."
      value="x"
      onChange={() => undefined}
    />,
  );
  const input = screen.getByLabelText('IBAN');
  const described = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(described).toEqual(['Begint met BE', 'Kijk het na.']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

it('says when it is optional, in the language of the root', () => {
  render(<TextField label="Website" optional value="" onChange={() => undefined} />, {
    locale: 'en',
  });
  expect(screen.getByText('(optional)')).toBeTruthy();
});
