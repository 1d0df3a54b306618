import { parseArgs } from 'node:util';
import { type AuditReport, chooseStateFolder, verifyAudit } from '@hub/database';
import { createCleanup } from '../cleanup.ts';
import { openServer } from '../database/open-server.ts';
import type { HubOptions } from '../options.ts';
import { ROOT } from '../root.ts';
import { keepAnchors, readAnchors } from './anchors.ts';

/** What `npm run verify:audit` says, and whether the log is whole. */
export interface Verdict {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * Verifies the audit log of an installation, also while the hub runs.
 * `--against <file>`: also holds it against anchors kept earlier. `--keep <file>`: writes the anchors of now.
 */
export async function verifyCommand(
  args: readonly string[],
  options: HubOptions,
): Promise<Verdict> {
  const { values } = parseArgs({
    args: [...args],
    options: { against: { type: 'string' }, keep: { type: 'string' } },
  });
  const anchors = values.against ? await readAnchors(values.against) : [];
  const cleanup = createCleanup();
  try {
    const state = chooseStateFolder(ROOT, options.dataDir ?? null).path;
    const ownerUrl = await openServer({ state, databaseUrl: options.databaseUrl, cleanup });
    const report = await verifyAudit(ownerUrl, anchors);
    const whole = report.problems.length === 0;
    // Anchors of a log that was tampered with would make the change look right from now on.
    if (values.keep && whole) await keepAnchors(values.keep, report.heads);
    return { text: verdictText(report), whole };
  } finally {
    await cleanup.run();
  }
}

const MEANING = {
  CHANGED: 'was changed after it was written',
  MISSING: 'is missing',
  REWRITTEN: 'does not follow from the entry before it',
} as const;

/** The report for a person: one line per problem, or that there is none. */
export function verdictText({ entries, heads, problems }: AuditReport): string {
  const read = `${entries} entries in ${heads.length} chains read.`;
  if (problems.length === 0) return `${read} The audit log is whole.\n`;
  const lines = problems.map(
    ({ organisationId, number, problem }) =>
      `  entry ${number} of organisation ${organisationId} ${MEANING[problem]}`,
  );
  return `${read} The audit log is NOT whole:\n${lines.join('\n')}\n`;
}
