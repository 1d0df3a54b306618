import { expect, test } from 'vitest';
import { grafbaseSettings } from './grafbase.ts';

test('each subgraph gets its own token, at its address, with its schema', () => {
  const settings = grafbaseSettings({
    subgraphs: [
      { name: 'catalogue', url: 'http://127.0.0.1:1/graphql', schema: '/tmp/a "b"/c.graphql' },
    ],
  });
  expect(settings).toBe(`[[headers]]
rule = "forward"
name = "authorization"

[subgraphs.catalogue]
url = "http://127.0.0.1:1/graphql"
schema_path = "/tmp/a \\"b\\"/c.graphql"

[[subgraphs.catalogue.headers]]
rule = "forward"
name = "x-token-catalogue"
rename = "authorization"
`);
});
