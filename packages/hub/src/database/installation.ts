import { Client } from 'pg';

/** Remembers, in the database itself, which steps of setting up were finished. */
export interface Installation {
  /** Runs a step unless it was finished before. A step that fails is not remembered. */
  once(step: string, work: () => Promise<void>): Promise<void>;
}

export function createInstallation(ownerUrl: string, now: () => Date): Installation {
  return {
    async once(step, work) {
      const done = await asMigrator(ownerUrl, (client) =>
        client.query('select from gateway.installation where step = $1', [step]),
      );
      if (done.rowCount) return;
      await work();
      await asMigrator(ownerUrl, (client) =>
        client.query(
          'insert into gateway.installation (step, done_at) values ($1, $2) on conflict do nothing',
          [step, now()],
        ),
      );
    },
  };
}

async function asMigrator<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'hub-installation' });
  client.on('error', () => {}); // the query that meets a broken connection rejects by itself
  await client.connect();
  try {
    await client.query('set role hub_migrator');
    return await work(client);
  } finally {
    await client.end();
  }
}
