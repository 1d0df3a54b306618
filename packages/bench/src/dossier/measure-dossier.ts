import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@hub/database';
import { startBuiltHub } from '@hub/e2e/running-hub';
import { startHub } from '@hub/hub';
import type { Visitor } from '@hub/hub/testing';
import { agencyFiles, type File } from '../agency-files.ts';
import { logIn } from '../log-in.ts';
import { median, type Row } from '../row.ts';
import { openBare } from './bare-connections.ts';
import { makeManyDossiers } from './more-dossiers.ts';
import { openDossier } from './open-dossier.ts';
import { recordConversations } from './record-conversations.ts';
import { type Conversation, countOf } from './recorded.ts';
import { isSigned, replay } from './replay.ts';

const PERSON = 'an.peeters';
const AIM = 3;
const WARM = 40;
const TURNS = 120;
/** The shortest of so many is the screen alone; a longer one also holds what a timer sent meanwhile. */
const RECORDINGS = 5;

/** The dossier screen of the agency: its statements with few and with many rows, and its time beside those statements alone. */
export async function measureDossier(): Promise<Row[]> {
  const dataDir = join(tmpdir(), `hub-bench-dossier-${process.pid}`);
  try {
    const { few, many } = await withPerson(dataDir, async (visitor) => {
      // those with an award ask the most services
      const awarded = (await agencyFiles(visitor)).files.filter((file) => file.awarded);
      const files = awarded.sort((a, b) => a.actions - b.actions);
      return { few: await record(visitor, files[0]), many: await record(visitor, files.at(-1)) };
    });
    const ratio = await compare(dataDir, many);
    const { files, crowded } = await withPerson(dataDir, async (visitor, ownerUrl) => ({
      files: await makeManyDossiers(ownerUrl),
      crowded: await record(visitor, many.file),
    }));
    return [
      rowOf('few actions', few),
      rowOf('many actions', many),
      rowOf(`many actions, ${files} files in the database`, crowded),
      ratio,
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

interface Recording {
  readonly file: File;
  readonly conversations: readonly Conversation[];
}

function rowOf(what: string, { file, conversations }: Recording): Row {
  const { all, own } = countOf(conversations);
  return {
    what: `dossier screen, ${what}: SQL statements`,
    value: String(own),
    note: `a file with an award and ${file.actions} actions; ${all} with those that open, close and clean its ${conversations.length} conversations with the database`,
  };
}

/** In this process, so that its statements can be heard. */
async function withPerson<T>(
  dataDir: string,
  work: (visitor: Visitor, ownerUrl: string) => Promise<T>,
): Promise<T> {
  const hub = await startHub({ dataDir, port: 0, logLevel: 'silent' });
  try {
    await hub.settled();
    const visitor = await logIn(hub.origin, PERSON);
    return await work(visitor, (await startPostgres(dataDir)).url);
  } finally {
    await hub.stop();
  }
}

async function record(visitor: Visitor, file: File | undefined): Promise<Recording> {
  if (!file) throw new Error('The demonstration has no file with an award.');
  return { file, conversations: await shortest(visitor, file.id) };
}

async function shortest(visitor: Visitor, id: string): Promise<readonly Conversation[]> {
  const recordings: Conversation[][] = [];
  for (let n = 0; n < RECORDINGS; n += 1)
    recordings.push(await recordConversations(() => openDossier(visitor, id)));
  const [first] = recordings.sort((a, b) => countOf(a).all - countOf(b).all);
  if (!first || first.length === 0) throw new Error('No statement was heard.');
  return first;
}

/** The built hub in its process, and the bare statements from this one, in turns. */
async function compare(dataDir: string, { file, conversations }: Recording): Promise<Row> {
  const hub = await startBuiltHub({ HUB_DATA: dataDir });
  const { url } = await startPostgres(dataDir);
  const context = conversations.flatMap(({ sent }) => sent.flatMap(({ values }) => values ?? []));
  const bare = await openBare(dataDir, url, String(context.find(isSigned)));
  try {
    const visitor = await logIn(hub.origin, PERSON);
    const screen = () => openDossier(visitor, file.id);
    const alone = () => replay(conversations, bare);
    for (let n = 0; n < WARM; n += 1) await screen().then(alone);
    const [screens, statements]: number[][] = [[], []];
    for (let n = 0; n < TURNS; n += 1) {
      statements?.push(await timeOf(alone));
      screens?.push(await timeOf(screen));
    }
    const [full, least] = [median(screens ?? []), median(statements ?? [])];
    return {
      what: 'dossier screen: p50 beside its bare SQL',
      value: (full / least).toFixed(2),
      note: `aim: ${AIM}; screen ${full.toFixed(2)} ms, over HTTP with its login; bare ${least.toFixed(2)} ms: the very statements and values, sent by node-postgres, prepared when asked often, with the same transactions, roles, signed contexts and cleaning, at once where the hub asks at once; medians of ${TURNS} in turns`,
    };
  } finally {
    await bare.close();
    await hub.stop();
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
