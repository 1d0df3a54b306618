import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIENCES } from '@hub/domain';
import { expect, test } from 'vitest';
import { contractText } from './contract-text.ts';

const committed = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../graph', file), 'utf8');

test.each(AUDIENCES)('what machines would read of %s is what was reviewed', (audience) => {
  const text = contractText(committed(`${audience}.supergraph.graphql`));
  expect(committed(`${audience}.graphql`).endsWith(text)).toBe(true);
  expect(text).toContain('type Query {');
});
