import { retryLive } from '@hub/client';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { show } from '../testing.tsx';
import { Connection } from './Connection.tsx';

vi.mock(import('@hub/client'), async (original) => ({ ...(await original()), retryLive: vi.fn() }));

afterEach(cleanup);

test('somebody who is offline asks for another try', () => {
  show(<Connection connection={{ phase: 'offline', at: Date.now(), follows: true }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(retryLive).toHaveBeenCalledOnce();
});

test('who is logged out comes back to the same page after a login', () => {
  history.replaceState(null, '', '/agency/dossier/7?tab=2');
  show(<Connection connection={{ phase: 'ended', at: Date.now(), follows: true }} />);
  expect(screen.getByRole('link', { name: 'Meld je opnieuw aan' }).getAttribute('href')).toBe(
    `/auth/login?returnTo=${encodeURIComponent('/agency/dossier/7?tab=2')}`,
  );
  history.replaceState(null, '', '/');
});
