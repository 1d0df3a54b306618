import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Button, PanelState, UI_TEXTS } from '../src/index.ts';
import { render } from './render.tsx';

it('offers to try again and shows the trace number', () => {
  const onRetry = vi.fn();
  render(<PanelState state="unavailable" heading="De kaart" onRetry={onRetry} traceId="4f1c" />);
  expect(screen.getByRole('status').textContent).toContain('De kaartTijdelijk niet beschikbaar');
  expect(screen.getByText(/4f1c/)).toBeTruthy();
  fireEvent.click(screen.getByText('Probeer opnieuw'));
  expect(onRetry).toHaveBeenCalledOnce();
});

it('ignores clicks while busy and keeps the focus', () => {
  const onClick = vi.fn();
  render(
    <Button busy onClick={onClick}>
      Dien in
    </Button>,
  );
  fireEvent.click(screen.getByText('Dien in'));
  expect(onClick).not.toHaveBeenCalled();
  expect(screen.getByText('Dien in').hasAttribute('disabled')).toBe(false);
});

it('has every text in both languages', () => {
  expect(Object.keys(UI_TEXTS.en).sort()).toEqual(Object.keys(UI_TEXTS.nl).sort());
});
