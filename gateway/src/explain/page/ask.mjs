/**
 * @typedef {import('../explain-report.ts').ExplainReport} Report
 * @typedef {import('../list-documents.ts').ListedGroup} Group
 * @typedef {import('../../session/session-view.ts').SessionView} Session
 * @typedef {{ readonly documentId?: string, readonly query?: string, readonly variables?: unknown, readonly planOnly: boolean }} Question
 */

/** A refusal in the words of the hub. */
export class Refused extends Error {}

const UNREACHABLE =
  'The hub does not answer. It may be starting again after a change: try once more.';

/** @returns {Promise<readonly Group[]>} */
export const askDocuments = () => askJson('/dev/explain/documents');

/** @returns {Promise<Session | undefined>} undefined without login */
export const askSession = () => askJson('/auth/session');

/**
 * @param {Question} question
 * @returns {Promise<Report>}
 */
export const askReport = (question) =>
  askJson('/dev/explain', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-csrf': '1' },
    body: JSON.stringify(question),
  });

/**
 * @param {string} path
 * @param {RequestInit} [options]
 */
async function askJson(path, options) {
  const response = await fetch(path, options).catch(() => undefined);
  if (!response) throw new Refused(UNREACHABLE);
  if (response.status === 204) return undefined;
  const body = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  throw new Refused(body?.errors?.[0]?.message ?? UNREACHABLE);
}
