import type { Rows } from './rows.ts';

const NOTHING = '00000000-0000-4000-8000-000000000000';
const NEVER = 'version: 9999';

/** The arguments with which a question at the root is asked. */
export const questionArguments = ({ application, organisation, round }: Rows) => ({
  action: '(programme: "plan-samenleven", number: 9)',
  application: `(id: "${application}")`,
  applications: `(filter: { roundId: "${round}", search: "Evergem" })`,
  auditEntries: `(filter: { organisationId: "${organisation}" })`,
  commitments: `(filter: { roundId: "${round}" })`,
  eligibility: `(roundId: "${round}")`,
  organisation: `(id: "${organisation}")`,
  programme: '(slug: "plan-samenleven")',
  round: '(slug: "ronde-3")',
  uptake: `(filter: { roundId: "${round}" })`,
});

/**
 * Changes are asked with a version that never was, or for something that does not exist: the authorisation is decided first, and
 * nothing changes.
 */
export const changeArguments = ({ application, draft, organisation, assignment }: Rows) => ({
  startApplication: `(roundId: "${NOTHING}")`,
  saveApplication: `(input: { id: "${draft}", ${NEVER} })`,
  submitApplication: `(id: "${draft}", ${NEVER})`,
  withdrawApplication: `(id: "${application}", ${NEVER})`,
  findAdmissible: `(id: "${application}", ${NEVER})`,
  findInadmissible: `(id: "${application}", ${NEVER}, reason: "x")`,
  proposeAward: `(id: "${application}", ${NEVER}, lines: [])`,
  decideAward: `(id: "${application}", ${NEVER}, decisionReference: "x")`,
  proposeAssignment: `(input: { partnerId: "${NOTHING}", roundId: "${NOTHING}",
    indicatorId: "${NOTHING}", reach: 1, amount: 0, startsOn: "2027-10-01", endsOn: "2027-10-02" })`,
  cancelAssignment: `(id: "${assignment}", ${NEVER}, reason: "x")`,
  acceptAssignment: `(id: "${assignment}", ${NEVER})`,
  declineAssignment: `(id: "${assignment}", ${NEVER}, reason: "x")`,
  exportAuditEntries: `(filter: { organisationId: "${organisation}" })`,
});
