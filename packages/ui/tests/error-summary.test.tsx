import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ErrorSummary, TextField } from '../src/index.ts';
import { render } from './render.tsx';

it('takes the focus and leads to the field', () => {
  render(
    <>
      <ErrorSummary problems={[{ fieldId: 'iban', text: 'Vul een rekeningnummer in.' }]} />
      <TextField id="iban" label="Rekeningnummer" value="" onChange={() => undefined} />
    </>,
  );
  expect(document.activeElement?.textContent).toContain('Er is 1 fout');
  fireEvent.click(screen.getByText('Vul een rekeningnummer in.'));
  expect(document.activeElement?.id).toBe('iban');
});

it('is not there without problems', () => {
  render(<ErrorSummary problems={[]} />);
  expect(screen.queryByRole('alert')).toBeNull();
});
