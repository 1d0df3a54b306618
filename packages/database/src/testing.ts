export {
  startTestCluster,
  startTestDatabase,
  type TestCluster,
  type TestDatabase,
} from './testing/test-database.ts';
export { startTestServer, type TestServer } from './testing/test-server.ts';
