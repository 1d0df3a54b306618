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

/** A draft that saves itself: 600 ms after the last change, with its version, never twice at once. */
export function useDraft(loaded: DraftFieldsFragment): Draft {
  const [known, setKnown] = useState(loaded);
  const [form, setForm] = useState(() => formOf(loaded, planOf(loaded.lines)));
  const [dirty, setDirty] = useState(false);
  const [unsaved, setUnsaved] = useState<readonly Problem[]>([]);
  const [failure, setFailure] = useState<GraphError | NetworkError>();
  const [conflict, setConflict] = useState<Conflict>();
  const { run, running } = useGraphMutation(SaveApplicationDocument);
  const latest = useRef({ form, known, dirty });
  latest.current = { form, known, dirty };
  const pending = useRef<Promise<boolean>>(undefined);

  const accept = useCallback((newer: DraftFieldsFragment) => {
    latest.current.known = newer;
    setKnown(newer);
  }, []);

  const save = useCallback(async (): Promise<boolean> => {
    const sent = latest.current.form;
    const { input, unreadable } = saveInputOf(sent, latest.current.known);
    const outcome = await run({ input });
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return false;
    }
    setFailure(undefined);
    const answer = outcome.data.saveApplication;
    if (answer.__typename === 'Application') {
      accept(readFragment(DraftFieldsFragmentDoc, answer));
      setUnsaved(unreadable);
      const unchanged = latest.current.form === sent;
      if (unchanged) setDirty(false);
      return unchanged && unreadable.length === 0;
    }
    const { problems, current } = refusalOf(answer);
    const stale = problems.some(({ code }) => code === 'STALE_VERSION');
    if (stale && current) setConflict({ theirs: current });
    else setUnsaved([...unreadable, ...problems]);
    return false;
  }, [accept, run]);

  const flush = useCallback(async (): Promise<boolean> => {
    // one save at a time: each takes the version that the one before it made
    await pending.current;
    if (!latest.current.dirty) return true;
    pending.current = save();
    return pending.current;
  }, [save]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the form starts the rest anew; a failure comes again later
  useEffect(() => {
    if (!dirty || conflict) return undefined;
    const timer = setTimeout(() => void flush(), failure ? RETRY_MS : REST_MS);
    return () => clearTimeout(timer);
  }, [form, dirty, conflict, failure, flush]);

  const change = useCallback((part: Partial<DraftForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setDirty(true);
  }, []);

  const resolve = useCallback(
    (keep: 'mine' | 'theirs') => {
      if (!conflict) return;
      accept(conflict.theirs);
      if (keep === 'theirs') setForm(formOf(conflict.theirs, planOf(conflict.theirs.lines)));
      setDirty(keep === 'mine');
      setConflict(undefined);
    },
    [accept, conflict],
  );

  return {
    form,
    known,
    saving: running,
    dirty,
    unsaved,
    failure,
    conflict,
    change,
    flush,
    resolve,
    accept,
  };
}
