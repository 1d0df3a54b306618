import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SortHeader } from '../src/index.ts';
import { render } from './render.tsx';

const header = (current: 'name' | 'amount', descending: boolean, numeric: boolean) => {
  const onSort = vi.fn();
  render(
    <table>
      <thead>
        <tr>
          <SortHeader
            column="amount"
            sort={{ column: current, descending }}
            onSort={onSort}
            numeric={numeric}
          >
            Toegekend
          </SortHeader>
        </tr>
      </thead>
    </table>,
  );
  fireEvent.click(screen.getByText('Toegekend'));
  return { onSort, sort: screen.getByRole('columnheader').getAttribute('aria-sort') };
};

it('starts numbers with the largest and words with A', () => {
  expect(header('name', false, true).onSort).toHaveBeenCalledWith({
    column: 'amount',
    descending: true,
  });
});

it('starts words with A', () => {
  expect(header('name', false, false).onSort).toHaveBeenCalledWith({
    column: 'amount',
    descending: false,
  });
});

it('turns round at the second click and tells the direction', () => {
  const { onSort, sort } = header('amount', true, true);
  expect(onSort).toHaveBeenCalledWith({ column: 'amount', descending: false });
  expect(sort).toBe('descending');
});
