import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SteadyArea, UiRoot, useSteadyRows } from '../src/index.ts';
import { render } from './render.tsx';

interface ListProps {
  readonly ids: string;
  readonly question?: string;
}

function List({ ids, question = '' }: ListProps) {
  const steady = useSteadyRows(
    [...ids].map((id) => ({ id })),
    question,
  );
  return (
    <SteadyArea steady={steady}>
      {steady.rows.map(({ id }) => (
        <button key={id} type="button">
          {id}
        </button>
      ))}
    </SteadyArea>
  );
}
const show = (props: ListProps) => {
  const { rerender } = render(<List {...props} />);
  return (next: ListProps) =>
    rerender(
      <UiRoot locale="nl">
        <List {...next} />
      </UiRoot>,
    );
};
const shown = () =>
  screen
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
    .join(' ');
const button = (name: string) => screen.getByRole('button', { name });

it('shows what is new at once to who is elsewhere', () => {
  const change = show({ ids: 'ab' });
  change({ ids: 'cab' });
  expect(shown()).toBe('c a b');
});

it('holds still under a mouse, and goes on when it leaves', () => {
  const change = show({ ids: 'ab' });
  fireEvent.pointerEnter(button('a'), { pointerType: 'mouse' });
  change({ ids: 'cab' });
  expect(shown()).toBe('a b Toon de nieuwste');
  expect(screen.getByRole('status').textContent).toContain('Deze lijst is intussen veranderd.');
  fireEvent.pointerLeave(button('a'), { relatedTarget: document.body });
  expect(shown()).toBe('c a b');
});

it('holds still around the focus, also when the mouse leaves', () => {
  const change = show({ ids: 'ab' });
  act(() => button('b').focus());
  fireEvent.pointerEnter(button('a'), { pointerType: 'mouse' });
  fireEvent.pointerLeave(button('a'), { relatedTarget: document.body });
  change({ ids: 'b' });
  expect(shown()).toBe('a b Toon de nieuwste');
  fireEvent.blur(button('b'), { relatedTarget: null });
  expect(shown()).toBe('b');
});

it('shows the newest when asked, and keeps the focus in the list', () => {
  const change = show({ ids: 'ab' });
  act(() => button('a').focus());
  change({ ids: 'cab' });
  act(() => button('Toon de nieuwste').focus());
  fireEvent.click(button('Toon de nieuwste'));
  expect(shown()).toBe('c a b');
  expect(document.activeElement?.contains(button('a'))).toBe(true);
  change({ ids: 'dcab' });
  expect(shown()).toBe('c a b Toon de nieuwste');
});

it('shows at once what the visitor asks differently', () => {
  const change = show({ ids: 'ab', question: 'all' });
  act(() => button('a').focus());
  change({ ids: 'x', question: 'some' });
  expect(shown()).toBe('x');
});

it('does not hold still for a finger', () => {
  const change = show({ ids: 'ab' });
  fireEvent.pointerEnter(button('a'), { pointerType: 'touch' });
  change({ ids: 'cab' });
  expect(shown()).toBe('c a b');
});
