import {
  ATTR_DB_SYSTEM_NAME,
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_REQUEST_RESEND_COUNT,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
} from '@opentelemetry/semantic-conventions';
import {
  ATTR_GRAPHQL_OPERATION_NAME,
  ATTR_GRAPHQL_OPERATION_TYPE,
} from '@opentelemetry/semantic-conventions/incubating';
import { expect, test } from 'vitest';
import { ATTRIBUTES } from './attributes.ts';

test('the names are those of the conventions', () => {
  expect(ATTRIBUTES).toEqual({
    errorType: ATTR_ERROR_TYPE,
    operationName: ATTR_GRAPHQL_OPERATION_NAME,
    operationType: ATTR_GRAPHQL_OPERATION_TYPE,
    httpMethod: ATTR_HTTP_REQUEST_METHOD,
    httpResends: ATTR_HTTP_REQUEST_RESEND_COUNT,
    httpRoute: ATTR_HTTP_ROUTE,
    httpStatus: ATTR_HTTP_RESPONSE_STATUS_CODE,
    databaseSystem: ATTR_DB_SYSTEM_NAME,
  });
});
