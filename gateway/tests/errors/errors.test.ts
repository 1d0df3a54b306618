import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

test('SQL and addresses stay inside; the log has them under the same trace', async () => {
  const { body, headers } = await gateway.ask('{ fails(how: "sql") books { title } }');
  const text = JSON.stringify(body);
  expect(text).not.toMatch(/secret|10\.1\.2\.3|stack|node_modules|books\.invalid/);
  expect(body.data?.books).toHaveLength(2);
  const traceId = headers.get('x-trace-id');
  expect(body.errors).toEqual([
    {
      message: 'Something went wrong inside the hub.',
      path: ['fails'],
      extensions: { code: 'INTERNAL', traceId },
    },
  ]);
  expect(gateway.log()).toContain('secret.table');
  expect(gateway.log()).toContain(traceId);
});

test('a known code comes through with its named details', async () => {
  const { body } = await gateway.ask('{ fails(how: "input") }');
  expect(body.errors?.[0]).toMatchObject({
    message: 'Too long.',
    path: ['fails'],
    extensions: { code: 'BAD_USER_INPUT', field: 'how' },
  });
  expect(JSON.stringify(body)).not.toContain('10.1.2.3');
});

test("a value of the wrong type is the asker's error, without details of the schema", async () => {
  const { status, body } = await gateway.ask('query ($id: ID!) { book(id: $id) { title } }');
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
