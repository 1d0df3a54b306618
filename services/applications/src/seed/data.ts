import demo from '../../data/demo-participation.json' with { type: 'json' };
import known from '../../data/participants.json' with { type: 'json' };

/** An applicant that is publicly known, with the actions named for it. */
export interface KnownParticipant {
  /** NIS code of the (leading) municipality, `vgc` or `vzw-de-rand`. */
  readonly key: string;
  readonly name: string;
  readonly rounds: readonly number[];
  readonly actions: readonly number[];
  readonly evidence: string;
  readonly source: string;
}

export const KNOWN: readonly KnownParticipant[] = known.participants;

const perKey = <T>(table: object): ReadonlyMap<string, T> => new Map(Object.entries(table));
const { note: _stated, ...stated } = demo.stated;
const { note: _atLeast, ...atLeast } = demo.atLeast;

/** Municipalities that apply alone, besides those that are known. */
export const SINGLE: readonly string[] = demo.single.map(([nis = '']) => nis);
export const COOPERATIONS_FROM_ROUND_2: ReadonlySet<string> = new Set(demo.cooperationsFromRound2);
export const MEMBERS_FROM_ROUND_2: ReadonlySet<string> = new Set(demo.membersFromRound2);

/** Rows of `<round>/<applicant>` whose sum is publicly known. */
export const STATED_ROWS = perKey<Readonly<Record<string, number>>>(stated);
/** Per round: applicant, indicator, reach that it has at least. */
export const AT_LEAST = perKey<readonly (readonly [string, string, number])[]>(atLeast);

/** Per round: who draws up a plan against polarisation, the one action with published figures. */
export const ACTION_2 = perKey<readonly string[]>(demo.action2.applicants);
export const ACTION_2_NOT_REALISED = perKey<readonly string[]>(demo.action2.notRealised);

/** Applicants whose report on round 3 is missing. */
export const WITHOUT_REPORT: ReadonlySet<string> = new Set(demo.withoutReport);

export interface OpenApplication {
  readonly key: string;
  readonly state: string;
  readonly reason?: string;
}
export const OPEN_APPLICATIONS: readonly OpenApplication[] = demo.openRound.applications;
