import type { DemoFile } from './demo-file.ts';
import type { Row } from './insert-rows.ts';

const HOUR_MS = 3_600_000;
const OFFICIAL = { by_id: 'demo-official', by_name: 'Medewerker van de indiener (fictief)' };

export interface Step {
  readonly at: Date;
  readonly step: string;
  readonly by: { readonly by_id: string; readonly by_name: string };
  readonly note?: string;
}

/** The timeline of a file: its start and submission, then what the agency did. */
export function timelineRows(file: DemoFile, steps: readonly Step[]): Row[] {
  const started = new Date(file.submittedAt.getTime() - 30 * HOUR_MS);
  const own: Step[] = [
    { at: started, step: 'START', by: OFFICIAL, note: originOf(file) },
    { at: file.submittedAt, step: 'SUBMIT', by: OFFICIAL },
  ];
  return [...own, ...steps].map(({ at, step, by, note }) => ({
    application_id: file.id,
    at,
    step,
    ...by,
    note: note ?? null,
  }));
}

/** What is known and what is invented, where the agency and the applicant read it. */
function originOf({ applicant: { known }, policy }: DemoFile): string {
  if (!known?.rounds.includes(policy.ordinal) || policy.demo) {
    return 'Fictief: gemaakt voor de demonstratie.';
  }
  const certain = known.evidence === 'STATED' ? 'Deelname bekend' : 'Deelname waarschijnlijk';
  const actions = known.actions.toSorted((a, b) => a - b).join(', ');
  return `${certain} (acties ${actions}; bron: ${known.source}). Bereik en verdeling over de rijen zijn fictief.`;
}
