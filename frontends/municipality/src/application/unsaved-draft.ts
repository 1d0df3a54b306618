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

/** What was kept, unless it has not the parts of this form: a page of another build may have left it. */
export function readUnsaved(place: DraftPlace, form: DraftForm): UnsavedDraft | undefined {
  try {
    const left = JSON.parse(sessionStorage.getItem(keyOf(place)) ?? 'null');
    return Number.isInteger(left?.version) && isLike(left.form, form) ? left : undefined;
  } catch {
    return undefined;
  }
}

function isLike(value: unknown, form: DraftForm): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const left = new Map<string, unknown>(Object.entries(value));
  return Object.entries(form).every(([name, part]) => kindOf(left.get(name)) === kindOf(part));
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
