import { shareState, unshareState } from './testing/config.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer | undefined;

/** For `globalSetup` in vitest.config.ts: one PostgreSQL for all test files of the run. */
export async function setup(): Promise<void> {
  server = await startTestServer();
  shareState(server.state);
}

export async function teardown(): Promise<void> {
  unshareState();
  await server?.stop();
}
