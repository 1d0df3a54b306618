import { describe, expect, it } from 'vitest';
import { readView, writeView } from './view-state.ts';

describe('the address of a view', () => {
  it('comes back as it was', () => {
    const view = {
      round: 'demo',
      state: 'SUBMITTED',
      search: 'Sint-Niklaas & co',
      sort: 'REQUESTED_DESC',
    } as const;
    expect(readView(new URLSearchParams(writeView(view)))).toEqual(view);
  });

  it('is empty for the usual view and forgets what does not exist', () => {
    const usual = { round: null, state: null, search: '', sort: 'SUBMITTED_AT_DESC' } as const;
    expect(writeView(usual)).toBe('');
    expect(readView(new URLSearchParams('stand=DRAFT&sorteer=x'))).toEqual(usual);
  });
});
