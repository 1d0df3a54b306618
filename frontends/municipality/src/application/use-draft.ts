import { type GraphError, type NetworkError, useLiveState } from '@hub/client';
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
import { keepUnsaved, readUnsaved } from './unsaved-draft.ts';

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

/** The draft as the server has it, or as it was left unsaved: with its version, so that a colleague's work meanwhile shows as a conflict. */
function begin(loaded: DraftFieldsFragment, person: string): DraftState {
  const saved = formOf(loaded, planOf(loaded.lines));
  const left = readUnsaved({ id: loaded.id, person }, saved);
  const dirty = left !== undefined && JSON.stringify(left.form) !== JSON.stringify(saved);
  return {
    form: dirty ? left.form : saved,
    known: dirty ? { ...loaded, version: left.version } : loaded,
    dirty,
    unsaved: [],
    failure: undefined,
    conflict: undefined,
  };
}

/**
 * A draft that saves itself: 600 ms after the last change, with its version, never twice at once. What could not be saved is
 * kept in the tab.
 */
export function useDraft(loaded: DraftFieldsFragment, person: string): Draft {
  const [state, setState] = useState(() => begin(loaded, person));
  const latest = useRef(state);
  const update = useCallback(
    (part: Partial<DraftState>) => {
      latest.current = { ...latest.current, ...part };
      const { form, known, dirty } = latest.current;
      keepUnsaved({ id: known.id, person }, dirty ? { form, version: known.version } : undefined);
      setState(latest.current);
    },
    [person],
  );
  const { flush, saving } = useSaving(latest, update);
  const { form, dirty, conflict, failure } = state;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the form starts the rest anew; a failure comes again later
  useEffect(() => {
    if (!dirty || conflict) return undefined;
    const timer = setTimeout(() => void flush(), failure ? RETRY_MS : REST_MS);
    return () => clearTimeout(timer);
  }, [form, dirty, conflict, failure, flush]);
  useLeaving(dirty, flush);

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

/** Saves when the page is left for another one or the network comes back, and has the browser ask before the tab is closed. */
function useLeaving(dirty: boolean, flush: () => Promise<boolean>): void {
  const offline = useLiveState().phase === 'offline';
  useEffect(() => {
    if (!offline) void flush();
  }, [offline, flush]);
  useEffect(() => () => void flush(), [flush]);
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
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

  const flush = useCallback((): Promise<boolean> => {
    const before = pending.current;
    const next = async () => {
      await before;
      if (!latest.current.dirty) return true;
      return latest.current.conflict ? false : save();
    };
    pending.current = next();
    return pending.current;
  }, [latest, save]);
  return { flush, saving: running };
}
