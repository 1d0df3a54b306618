import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { render } from './render.tsx';

const click = (link: React.ReactNode, init: MouseEventInit = {}) => {
  const navigate = vi.fn();
  render(link, { navigate });
  const followed = !fireEvent.click(screen.getByText('Alle acties'), { button: 0, ...init });
  return { navigate, followed };
};

it('gives a link inside the hub to the router, with its question and part', () => {
  const { navigate, followed } = click(<a href="/acties?jaar=2#lijst">Alle acties</a>);
  expect(navigate).toHaveBeenCalledExactlyOnceWith('/acties?jaar=2#lijst');
  expect(followed).toBe(true);
});

it.each([
  [
    'another place',
    <a key="1" href="https://example.org/">
      Alle acties
    </a>,
  ],
  [
    'another window',
    <a key="2" href="/acties" target="_blank" rel="noreferrer">
      Alle acties
    </a>,
  ],
  [
    'a file',
    <a key="3" href="/acties.csv" download>
      Alle acties
    </a>,
  ],
  [
    'marked',
    <a key="4" href="/auth/login" rel="external">
      Alle acties
    </a>,
  ],
  [
    'a part of the page',
    <a key="5" href="#lijst">
      Alle acties
    </a>,
  ],
])('leaves %s to the browser', (_, link) => {
  expect(click(link).navigate).not.toHaveBeenCalled();
});

it.each(['metaKey', 'ctrlKey', 'shiftKey'])('leaves a click with %s to the browser', (key) => {
  expect(click(<a href="/acties">Alle acties</a>, { [key]: true }).navigate).not.toHaveBeenCalled();
});
