import { expect, test } from 'vitest';
import { readReports } from './read-report.ts';

const ORIGIN = 'https://hub.example';
const classic = (report: Record<string, unknown>) => ({ 'csp-report': report });
const modern = (body: Record<string, unknown>) => [{ type: 'csp-violation', body }];

test.each([
  [
    classic({ 'effective-directive': 'script-src-elem', 'blocked-uri': 'inline' }),
    'script-src-elem',
    'inline',
  ],
  [
    classic({ 'violated-directive': "style-src 'self'", 'blocked-uri': 'data' }),
    'style-src',
    'data',
  ],
  [
    modern({ effectiveDirective: 'img-src', blockedURL: 'https://hub.example/x?secret=1' }),
    'img-src',
    'this origin',
  ],
  [
    modern({ effectiveDirective: 'connect-src', blockedURL: 'https://elsewhere.example/' }),
    'connect-src',
    'another origin',
  ],
  [
    modern({ effectiveDirective: 'require-trusted-types-for', blockedURL: 'trusted-types-sink' }),
    'require-trusted-types-for',
    'trusted-types-sink',
  ],
  [
    modern({ effectiveDirective: 'your log is mine', blockedURL: '\n{"level":60}' }),
    'another directive',
    'unknown',
  ],
  [classic({ 'effective-directive': 'script-src' }), 'script-src', 'unknown'],
])('%j becomes words of our own', (body, directive, blocked) => {
  expect(readReports(body, ORIGIN)).toEqual([{ directive, blocked }]);
});

test.each([
  null,
  7,
  'text',
  {},
  [],
  [null],
  { 'csp-report': 1 },
  classic({ 'effective-directive': 1 }),
])('%j is no report', (body) => {
  expect(readReports(body, ORIGIN)).toEqual([]);
});

test('of a long list only the beginning is read', () => {
  const many = Array.from({ length: 500 }, () => modern({ effectiveDirective: 'img-src' })[0]);
  expect(readReports(many, ORIGIN)).toHaveLength(10);
});
