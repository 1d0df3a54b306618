import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  appLogin,
  loadPasswords,
  loginUrl,
  openServiceDatabase,
  startPostgres,
} from '@hub/database';
import { type MunicipalityActor, stableId } from '@hub/domain';
import { startHub } from '@hub/hub';
import { loadSecrets } from '@hub/hub/testing';
import { contextFor, createTokenIssuer, createTokenVerifier } from '@hub/server';
import { Client } from 'pg';
import { median, type Row } from './row.ts';

const ROUNDS = 15;
const PER_ROUND = 60;
/** What one screen asks of one service. */
const STATEMENTS = 5;

const sofie: MunicipalityActor = {
  audience: 'municipality',
  userId: randomUUID(),
  userName: 'Sofie',
  organisationId: stableId('organisation', '12025'),
  rights: ['reader'],
};

const LIST = 'select * from applications.application order by id limit 50';
/** The same rows, named by hand. */
const LIST_BY_HAND =
  'select * from applications.application where applicant_id = $1 order by id limit 50';

type Leg = () => Promise<unknown>;

/** What row level security and the internal token cost, beside doing without, in turns within one run. */
export async function measureGuards(): Promise<Row[]> {
  const dataDir = join(tmpdir(), `hub-bench-guards-${process.pid}`);
  const hub = await startHub({ dataDir, port: 0, logLevel: 'silent' });
  const legs = await openLegs(dataDir);
  const { without, guarded, token } = legs;
  try {
    return [
      await compare(
        'one list',
        () => without(1),
        () => guarded(1),
      ),
      await compare(
        'a screen of five lists',
        () => without(STATEMENTS),
        () => guarded(STATEMENTS),
      ),
      await compare(
        'internal token of that screen',
        () => guarded(STATEMENTS),
        async () => {
          await token();
          await guarded(STATEMENTS);
        },
      ),
    ];
  } finally {
    await legs.close();
    await hub.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function openLegs(dataDir: string) {
  const { url: ownerUrl } = await startPostgres(dataDir);
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const { contextKey, internalKeys } = await loadSecrets(dataDir);
  const service = 'applications';
  const url = loginUrl(ownerUrl, appLogin(service), await loadPasswords(dataDir));
  const database = await openServiceDatabase({ url, service, entities: [], poolSize: 1 });
  const issuer = createTokenIssuer({ privateKey: internalKeys.privateKey, contextKey });
  const verifier = createTokenVerifier({ publicKey: internalKeys.publicKey, subgraph: service });
  return {
    async without(lists: number) {
      for (let n = 0; n < lists; n += 1) await owner.query(LIST_BY_HAND, [sofie.organisationId]);
    },
    async guarded(lists: number) {
      const context = contextFor(contextKey, sofie, service);
      const request = await database.openRequest('hub_municipality', context);
      for (let n = 0; n < lists; n += 1) await request.manager.query(LIST);
      await request.commit();
    },
    token: async () => verifier.verify(issuer.issue(service, sofie)),
    async close() {
      await database.close();
      await owner.end();
    },
  };
}

/** Both legs in turns, so that whatever else the machine does hits both. */
async function compare(what: string, without: Leg, guarded: Leg): Promise<Row> {
  const ratios: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [bare, full] = [await timeOf(without), await timeOf(guarded)];
    ratios.push(full / bare);
    times.push(full / PER_ROUND);
  }
  return {
    what: `guards, ${what}: with / without`,
    value: median(ratios).toFixed(2),
    note: `median of ${ROUNDS} pairs; with: ${median(times).toFixed(2)} ms`,
  };
}

async function timeOf(leg: Leg): Promise<number> {
  const began = performance.now();
  for (let n = 0; n < PER_ROUND; n += 1) await leg();
  return performance.now() - began;
}
