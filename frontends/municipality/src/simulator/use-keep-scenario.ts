import { useGraphMutation } from '@hub/client/graph';
import type { Problem, SubsidyTerms } from '@hub/domain';
import { formOf, saveInputOf } from '../application/draft-input.ts';
import { refusalOf } from '../application/refusal-of.ts';
import { readFragment } from '../generated/fragment-masking.ts';
import {
  type DraftFieldsFragment,
  DraftFieldsFragmentDoc,
  SaveApplicationDocument,
  StartApplicationDocument,
} from '../generated/graphql.ts';
import { changePlan, type Plan, plannedOrder, planOf } from './plan.ts';

export type KeptScenario =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'exists'; readonly draft: DraftFieldsFragment }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreached' };

/** Starts the application of a round and puts a scenario into it; rows get the priorities of the catalogue's order until the person orders them. */
export function useKeepScenario(roundId: string, plan: Plan, terms: SubsidyTerms) {
  const starting = useGraphMutation(StartApplicationDocument);
  const saving = useGraphMutation(SaveApplicationDocument);

  const keep = async (draft: DraftFieldsFragment): Promise<KeptScenario> => {
    const ordered = changePlan(plan, { type: 'order', codes: plannedOrder(plan, terms) });
    const { input } = saveInputOf(formOf(draft, ordered), draft);
    const outcome = await saving.run({ input });
    if (!outcome.ok) return { kind: 'unreached' };
    const answer = outcome.data.saveApplication;
    if (answer.__typename === 'Application') return { kind: 'kept', id: draft.id };
    return { kind: 'refused', problems: refusalOf(answer).problems };
  };

  const start = async (): Promise<KeptScenario> => {
    const outcome = await starting.run({ roundId });
    if (!outcome.ok) return { kind: 'unreached' };
    const answer = outcome.data.startApplication;
    if (answer.__typename !== 'Application')
      return { kind: 'refused', problems: refusalOf(answer).problems };
    const draft = readFragment(DraftFieldsFragmentDoc, answer);
    if (draft.state !== 'DRAFT') return { kind: 'kept', id: draft.id };
    return Object.keys(planOf(draft.lines)).length > 0 ? { kind: 'exists', draft } : keep(draft);
  };

  return { start, keep, busy: starting.running || saving.running };
}
