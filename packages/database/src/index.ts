export { type AuditFact, recordAudit } from './audit/record-audit.ts';
export {
  type AuditHead,
  type AuditProblem,
  type AuditReport,
  verifyAudit,
} from './audit/verify-audit.ts';
export { functionsFoldedIntoPlans } from './cluster/functions-folded-into-plans.ts';
export { appLogin, GATEWAY, jobsRole, workerLogin } from './cluster/names.ts';
export { loadPasswords, loginUrl, type Passwords, passwordsFrom } from './cluster/passwords.ts';
export { prepareCluster } from './cluster/prepare-cluster.ts';
export { tablesWithoutPolicy } from './cluster/tables-without-policy.ts';
export { type DeadLetter, deadLetters } from './events/dead-letters.ts';
export { type Delivery, EarlierEventMissing, handleEvent } from './events/handle-event.ts';
export {
  type JobsDatabase,
  openJobsDatabase,
  withJobsTransaction,
} from './events/jobs-database.ts';
export { type Published, publish } from './events/publish.ts';
export { settled } from './events/settled.ts';
export { type EventWorker, startWorker } from './events/start-worker.ts';
export type { WorkerLog } from './events/worker-log.ts';
export { migrateService, type ServiceMigrations } from './migration/migrate-service.ts';
export {
  listenForNotices,
  NOTICE_LISTENER,
  type NoticeListener,
} from './notices/listen-for-notices.ts';
export type { Notice } from './notices/notice.ts';
export {
  type EmbeddedPostgres,
  type LauncherOptions,
  startPostgres,
} from './postgres/start-postgres.ts';
export { chooseStateFolder, type StateFolder } from './postgres/state-folder.ts';
export { centsColumn } from './request/cents-column.ts';
export { isCleaning } from './request/clean-connection.ts';
export { type Counted, countStatements, isFrame } from './request/count-statements.ts';
export { openPool } from './request/open-pool.ts';
export type { RequestTransaction } from './request/open-request.ts';
export { openServiceDatabase, type ServiceDatabase } from './request/service-database.ts';
export type {
  DeliveredEvent,
  EntityClass,
  EventHandler,
  EventHandlers,
  MigrationClass,
} from './service-definition.ts';
