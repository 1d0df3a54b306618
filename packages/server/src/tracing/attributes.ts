/**
 * Names that others know, by the semantic conventions of OpenTelemetry. Written out here, because their package is loaded only
 * where spans are sent; the test holds them against it.
 */
export const ATTRIBUTES = {
  errorType: 'error.type',
  operationName: 'graphql.operation.name',
  operationType: 'graphql.operation.type',
  httpMethod: 'http.request.method',
  httpResends: 'http.request.resend_count',
  httpRoute: 'http.route',
  httpStatus: 'http.response.status_code',
  databaseSystem: 'db.system.name',
} as const;
