import { expect, it } from 'vitest';
import { createLogger } from './logger.ts';

it('writes one object per line and hides what opens a door', () => {
  const lines: string[] = [];
  const log = createLogger('gateway', { destination: { write: (line) => lines.push(line) } });
  log.info({ traceId: 't1', token: 'abc', req: { headers: { cookie: 'c', host: 'h' } } }, 'hello');
  log.child({ service: 'finance' }).warn({ url: 'postgres://a:b@c/d' }, 'again');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      name: 'gateway',
      traceId: 't1',
      token: '(hidden)',
      req: { headers: { cookie: '(hidden)', host: 'h' } },
      msg: 'hello',
    },
    {
      level: 'warn',
      time: expect.any(String),
      name: 'gateway',
      service: 'finance',
      url: '(hidden)',
      msg: 'again',
    },
  ]);
});
