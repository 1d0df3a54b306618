import type { DraftForm } from './draft-input.ts';

/** What a person typed that the server does not have yet, and the version it was typed on. */
export interface UnsavedDraft {
  readonly version: number;
  readonly form: DraftForm;
}

/** Where it is kept: whose it is, so that the next person at this browser does not save it in their own name. */
export interface DraftPlace {
  readonly id: string;
  readonly person: string;
}

const keyOf = ({ id, person }: DraftPlace): string => `hub.draft.${id}.${person}`;

/**
 * Kept in the tab, not longer: it survives another page, a reload and a login, and is gone with the tab or with logging out,
 * because it holds names and an account number.
 */
export function keepUnsaved(place: DraftPlace, draft: UnsavedDraft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(place), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(place));
  } catch {
    // a browser that stores nothing: the page itself still holds it
  }
}

export function readUnsaved(place: DraftPlace): UnsavedDraft | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(place)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
