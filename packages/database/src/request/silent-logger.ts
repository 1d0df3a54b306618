import type { Logger } from 'typeorm';

const nothing = () => {};

/** TypeORM says nothing by itself: statements and parameters can hold personal data and the signed context. */
export const silentLogger: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
