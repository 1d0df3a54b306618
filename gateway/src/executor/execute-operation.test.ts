import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { RequestContext } from '../request-context.ts';
import { executeOperation } from './execute-operation.ts';
import { IRREGULAR } from './leaf-writer.ts';

const REQUEST = { variables: {}, context: {} as RequestContext };
const NULL_FOUND = new GraphQLError('null', { path: ['a'] });

test('a regular answer is shaped', async () => {
  const complete = () => {
    throw new Error('not needed');
  };
  const body = Buffer.from('{"data":{"a":1}}\n');
  const shape = () => body;
  const executed = await executeOperation({ step: null, shape, complete }, REQUEST);
  expect(executed).toEqual({ body, errors: [] });
});

test('an irregular one is completed, with its errors', async () => {
  const shape = () => {
    throw IRREGULAR;
  };
  const complete = () => ({ data: null, errors: [NULL_FOUND] });
  const executed = await executeOperation({ step: null, shape, complete }, REQUEST);
  expect(executed).toEqual({ data: null, errors: [NULL_FOUND] });
});

test('any other failure of a shaper is a failure', async () => {
  const shape = () => {
    throw new TypeError('a mistake');
  };
  const operation = { step: null, shape, complete: () => ({ data: null, errors: [] }) };
  await expect(executeOperation(operation, REQUEST)).rejects.toThrow('a mistake');
});
