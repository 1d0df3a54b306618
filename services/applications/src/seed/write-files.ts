import { createHash } from 'node:crypto';
import { calculateSubsidy } from '@hub/domain';
import type { EntityManager } from 'typeorm';
import { canonicalContent } from '../application/receipt.rules.ts';
import type { DemoFile } from './demo-file.ts';
import { demoContact, demoIban } from './demo-people.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { type Step, timelineRows } from './timeline.ts';

/** A file as it stands now, with the steps after its submission. */
export interface WrittenFile {
  readonly file: DemoFile;
  readonly state: string;
  readonly steps: readonly Step[];
}

/** Started, saved, submitted. */
const FIRST_VERSIONS = 3;

/** Writes files with their lines, receipts and timelines; the next application of the year gets the next number. */
export async function writeFiles(
  tx: EntityManager,
  year: number,
  files: readonly WrittenFile[],
): Promise<void> {
  const submissions = files.map(({ file }) => submissionRow(file));
  const rows = files.map((each, index) => applicationRow(each, submissions[index]?.hash ?? ''));
  await insertRows(tx, 'application', rows);
  await insertRows(
    tx,
    'application_line',
    files.flatMap(({ file }) => lineRows(file)),
  );
  await insertRows(tx, 'submission', submissions);
  await insertRows(
    tx,
    'application_event',
    files.flatMap(({ file, steps }) => timelineRows(file, steps)),
  );
  await insertRows(tx, 'application_number', [{ year, last: files.length }]);
}

/** The same content and the same hash as a submission by a person. */
function submissionRow(file: DemoFile) {
  const { id, number, applicant, policy, planned, submittedAt } = file;
  const content = canonicalContent({
    applicationId: id,
    number,
    revision: 1,
    roundId: policy.roundId,
    policyVersion: policy.policyVersion,
    applicantId: applicant.organisationId,
    cooperationId: applicant.cooperationId,
    submittedAt,
    contact: demoContact(applicant.key),
    iban: demoIban(applicant.key),
    lines: planned,
  });
  const hash = createHash('sha256').update(content, 'utf8').digest('hex');
  const by = { submitted_at: submittedAt, submitted_by: 'demo-official' };
  return { application_id: id, revision: 1, ...by, hash, content };
}

function applicationRow({ file, state, steps }: WrittenFile, hash: string): Row {
  const { applicant, policy, planned, submittedAt } = file;
  const contact = demoContact(applicant.key);
  return {
    id: file.id,
    number: file.number,
    round_id: policy.roundId,
    applicant_id: applicant.organisationId,
    cooperation_id: applicant.cooperationId,
    kind: policy.ordinal === 1 || policy.demo ? 'NEW' : 'CONTINUATION',
    state,
    version: FIRST_VERSIONS + steps.length,
    contact_first_name: contact.firstName,
    contact_last_name: contact.lastName,
    contact_phone: contact.phone,
    contact_email: contact.email,
    iban: demoIban(applicant.key),
    requested_cents: calculateSubsidy(policy, planned).requestedCents,
    saved_at: submittedAt,
    submitted_at: submittedAt,
    receipt_hash: hash,
    revision: 1,
    fictional: true,
  };
}

const lineRows = ({ id, planned }: DemoFile): Row[] =>
  planned.map((line) => ({
    application_id: id,
    indicator_code: line.indicatorCode,
    current_reach: line.currentReach,
    planned_reach: line.plannedReach,
    priority: line.priority,
  }));
