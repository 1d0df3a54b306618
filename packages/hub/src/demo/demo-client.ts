import { hashClientSecret } from '@hub/gateway';
import { Client } from 'pg';
import { STAP_SAMEN } from '../login/organisations.ts';

/** The machine client of the demonstration; its secret belongs to the installation. */
export const DEMO_MACHINE = 'stap-samen-demo';

const INSERT = `insert into gateway.api_client (id, audience, organisation_id, organisation_name, name, scopes,
    secret_hash, created_by, created_at, expires_at)
  values ($1, $2, $3, $4, 'Demonstratie (fictief)', '{read}', $5, 'Samenleven Hub', $6::timestamptz, $6::timestamptz + interval '1 year')
  on conflict (id) do nothing`;

/** Lets the demonstration's program in. Once somebody revoked it, it stays outside until the demonstration begins again. */
export async function seedDemoClient(
  gatewayUrl: string,
  { machineSecret, now }: { machineSecret: string; now: Date },
): Promise<void> {
  const client = new Client({ connectionString: gatewayUrl, application_name: 'hub-installation' });
  client.on('error', () => {}); // the query that meets a broken connection rejects by itself
  await client.connect();
  try {
    const { audience, id, name } = STAP_SAMEN;
    const secret = hashClientSecret(machineSecret);
    await client.query(INSERT, [DEMO_MACHINE, audience, id, name, secret, now]);
  } finally {
    await client.end();
  }
}
