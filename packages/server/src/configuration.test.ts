import { expect, it } from 'vitest';
import { defineConfig, flag, integer, oneOf, secret, text } from './configuration.ts';

const read = defineConfig({
  port: integer('PORT', { default: 4000, min: 1, max: 65_535 }),
  url: secret('DATABASE_URL', { default: null }),
  name: text('NAME'),
  mode: oneOf('MODE', ['demo', 'production'], { default: 'demo' }),
  browser: flag('BROWSER', { default: true }),
});

it('reads typed values and falls back, also on an empty variable', () => {
  const { values } = read({ NAME: 'hub', PORT: '4100', MODE: '', BROWSER: '0' });
  expect(values).toEqual({ port: 4100, url: null, name: 'hub', mode: 'demo', browser: false });
});

it('names everything that is wrong at once', () => {
  expect(() => read({ PORT: '70000', MODE: 'test', BROWSER: 'ja' })).toThrow(
    'Configuration: PORT must be a whole number from 1 to 65535; NAME is required; ' +
      'MODE must be one of demo, production; BROWSER must be 1, true, 0 or false.',
  );
});

it('prints no secret', () => {
  const { redacted } = read({ NAME: 'hub', DATABASE_URL: 'postgres://hub:geheim@db/hub' });
  expect(redacted()).toMatchObject({ name: 'hub', url: '(set)' });
  expect(JSON.stringify(redacted())).not.toContain('geheim');
  expect(read({ NAME: 'hub' }).redacted()).toMatchObject({ url: null });
});
