import type { GraphError, NetworkError } from '@hub/client';
import { useGraphMutation } from '@hub/client/graph';
import type { Problem } from '@hub/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readFragment } from '../generated/fragment-masking.ts';
import {
  type DraftFieldsFragment,
  DraftFieldsFragmentDoc,
  SaveApplicationDocument,
} from '../generated/graphql.ts';
import { planOf } from '../simulator/plan.ts';
import { type DraftForm, formOf, saveInputOf } from './draft-input.ts';
import { refusalOf } from './refusal-of.ts';

/** Time of rest after the last change before the draft is saved. */
const REST_MS = 600;
/** Time until a save that did not reach the hub is tried again. */
const RETRY_MS = 5_000;

export interface Conflict {
  /** The newest version on the server, made by somebody else. */
  readonly theirs: DraftFieldsFragment;
}

export interface Draft {
  readonly form: DraftForm;
  readonly known: DraftFieldsFragment;
  readonly saving: boolean;
  /** There are changes that the server does not have yet. */
  readonly dirty: boolean;
  /** Values that cannot be saved: they stay in the field with a message. */
  readonly unsaved: readonly Problem[];
  readonly failure: GraphError | NetworkError | undefined;
  readonly conflict: Conflict | undefined;
  change(change: Partial<DraftForm>): void;
  /** Saves at once; true when the server has everything that can be saved. */
  flush(): Promise<boolean>;
  /** Ends a conflict: keep what is on this screen, or take what the other made. */
  resolve(keep: 'mine' | 'theirs'): void;
  accept(newer: DraftFieldsFragment): void;
}

/** What the server and the screen know of one draft. */
interface DraftState {
  readonly form: DraftForm;
  readonly known: DraftFieldsFragment;
  readonly dirty: boolean;
  readonly unsaved: readonly Problem[];
  readonly failure: GraphError | NetworkError | undefined;
  readonly conflict: Conflict | undefined;
}

const begin = (loaded: DraftFieldsFragment): DraftState => ({
  form: formOf(loaded, planOf(loaded.lines)),
  known: loaded,
  dirty: false,
  unsaved: [],
  failure: undefined,
  conflict: undefined,
});

/** A draft that saves itself: 600 ms after the last change, with its version, never twice at once. */
export function useDraft(loaded: DraftFieldsFragment): Draft {
  const [state, setState] = useState(() => begin(loaded));
  const latest = useRef(state);
  const update = useCallback((part: Partial<DraftState>) => {
    latest.current = { ...latest.current, ...part };
    setState(latest.current);
  }, []);
  const { flush, saving } = useSaving(latest, update);
  const { form, dirty, conflict, failure } = state;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the form starts the rest anew; a failure comes again later
  useEffect(() => {
    if (!dirty || conflict) return undefined;
    const timer = setTimeout(() => void flush(), failure ? RETRY_MS : REST_MS);
    return () => clearTimeout(timer);
  }, [form, dirty, conflict, failure, flush]);

  return {
    ...state,
    saving,
    flush,
    accept: (newer) => update({ known: newer }),
    change: (part) => update({ form: { ...latest.current.form, ...part }, dirty: true }),
    resolve: (keep) => {
      const theirs = latest.current.conflict?.theirs;
      if (!theirs) return;
      const form = keep === 'mine' ? latest.current.form : formOf(theirs, planOf(theirs.lines));
      update({ known: theirs, form, dirty: keep === 'mine', conflict: undefined });
    },
  };
}

/** Saves one after the other: each save takes the version that the one before it made. */
function useSaving(
  latest: { readonly current: DraftState },
  update: (part: Partial<DraftState>) => void,
) {
  const { run, running } = useGraphMutation(SaveApplicationDocument);
  const pending = useRef<Promise<boolean>>(undefined);

  const save = useCallback(async (): Promise<boolean> => {
    const sent = latest.current.form;
    const { input, unreadable } = saveInputOf(sent, latest.current.known);
    const outcome = await run({ input });
    if (!outcome.ok) {
      update({ failure: outcome.failure });
      return false;
    }
    const answer = outcome.data.saveApplication;
    if (answer.__typename === 'Application') {
      const unchanged = latest.current.form === sent;
      const known = readFragment(DraftFieldsFragmentDoc, answer);
      update({ known, unsaved: unreadable, failure: undefined, dirty: !unchanged });
      return unchanged && unreadable.length === 0;
    }
    const { problems, current } = refusalOf(answer);
    const stale = problems.some(({ code }) => code === 'STALE_VERSION');
    if (stale && current) update({ conflict: { theirs: current }, failure: undefined });
    else update({ unsaved: [...unreadable, ...problems], failure: undefined });
    return false;
  }, [latest, run, update]);

  const flush = useCallback(async (): Promise<boolean> => {
    await pending.current;
    if (!latest.current.dirty) return true;
    pending.current = save();
    return pending.current;
  }, [latest, save]);
  return { flush, saving: running };
}
