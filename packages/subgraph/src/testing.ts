export { startTestService } from './testing/start-test-service.ts';
export type { AskOptions, TestService } from './testing/test-service.ts';
