import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { ReachField } from '../src/index.ts';
import { render } from './render.tsx';

function Planned({ start }: { readonly start: string }) {
  const [value, setValue] = useState(start);
  return (
    <ReachField
      label="Gepland bereik"
      unit="jongeren"
      max={180}
      value={value}
      onChange={setValue}
    />
  );
}

const field = () => screen.getByLabelText('Gepland bereik') as HTMLInputElement;

it('keeps what is typed above the limit, says so and offers the limit', () => {
  render(<Planned start="0" />);
  fireEvent.change(field(), { target: { value: '210' } });
  expect(field().value).toBe('210');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(field().getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toContain('Plan ten hoogste 180 jongeren');
  expect(described?.textContent).toContain('Voor de 30 boven het maximum is er geen subsidie.');
  fireEvent.click(screen.getByText('Zet op 180'));
  expect(field().value).toBe('180');
  expect(field().getAttribute('aria-invalid')).toBeNull();
});

it.each(['', 'veel', '12,5'])('keeps %j and offers no limit', (typed) => {
  render(<Planned start="5" />);
  fireEvent.change(field(), { target: { value: typed } });
  expect(field().value).toBe(typed);
  expect(screen.getByText('Vul een geheel getal in, zonder komma.')).toBeTruthy();
  expect(screen.queryByText('Zet op 180')).toBeNull();
});

it('steps with the arrow keys and never below zero', () => {
  render(<Planned start="5" />);
  fireEvent.keyDown(field(), { key: 'ArrowUp' });
  expect(field().value).toBe('15');
  fireEvent.keyDown(field(), { key: 'ArrowDown' });
  fireEvent.keyDown(field(), { key: 'ArrowDown' });
  expect(field().value).toBe('0');
});

it('is one stop for the keyboard', () => {
  const { container } = render(<Planned start="5" />);
  const stops = [...container.querySelectorAll<HTMLElement>('button, input')];
  expect(stops.filter(({ tabIndex }) => tabIndex >= 0)).toEqual([field()]);
});
