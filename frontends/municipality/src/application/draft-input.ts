import type { Problem } from '@hub/domain';
import type { DraftFieldsFragment, SaveApplicationInput } from '../generated/graphql.ts';
import { type Plan, readPlan } from '../simulator/plan.ts';

/** Everything a person can type in an application. Kept as typed, so that nothing is lost. */
export interface DraftForm {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly email: string;
  readonly iban: string;
  readonly plan: Plan;
}

export type ContactField = 'firstName' | 'lastName' | 'phone' | 'email';

/** The form as the server keeps it. */
export function formOf(draft: DraftFieldsFragment, plan: Plan): DraftForm {
  return {
    firstName: draft.contact.firstName ?? '',
    lastName: draft.contact.lastName ?? '',
    phone: draft.contact.phone ?? '',
    email: draft.contact.email ?? '',
    iban: draft.iban ?? '',
    plan,
  };
}

/** What goes to the server: the whole form; rows that were taken out go as zero. Unreadable numbers stay behind and are reported. */
export function saveInputOf(
  form: DraftForm,
  known: Pick<DraftFieldsFragment, 'id' | 'version' | 'lines'>,
): { readonly input: SaveApplicationInput; readonly unreadable: readonly Problem[] } {
  const { lines, unreadable } = readPlan(form.plan);
  const unreadableCodes = new Set(unreadable.map(({ indicatorCode }) => indicatorCode));
  const typed = new Map(lines.map((line) => [line.indicatorCode, line]));
  const changed = known.lines
    .filter(({ indicatorCode }) => !unreadableCodes.has(indicatorCode))
    .map(({ indicatorCode }) => {
      const line = typed.get(indicatorCode);
      return {
        indicatorCode,
        currentReach: line?.currentReach ?? 0,
        plannedReach: line?.plannedReach ?? 0,
        priority: line && line.plannedReach > 0 ? line.priority : null,
      };
    });
  return {
    unreadable,
    input: {
      id: known.id,
      version: known.version,
      contact: {
        firstName: textOrNull(form.firstName),
        lastName: textOrNull(form.lastName),
        phone: textOrNull(form.phone),
        email: textOrNull(form.email),
      },
      iban: textOrNull(form.iban),
      lines: changed,
    },
  };
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
