/** What a log is narrowed to; empty text means all. */
export interface LogView {
  readonly what: string;
  readonly who: string;
  readonly about: string;
  readonly subject: string;
  readonly from: string;
  readonly until: string;
}

const NAMES = ['what', 'who', 'about', 'subject', 'from', 'until'] as const;

/** Reads the view from an address; days that are no days are left out. */
export function readLogView(search: URLSearchParams): LogView {
  const [what, who, about, subject, from, until] = NAMES.map((name) => search.get(name) ?? '');
  const day = (text = '') => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '');
  return {
    ...{ what: what ?? '', who: who ?? '', about: about ?? '', subject: subject ?? '' },
    ...{ from: day(from), until: day(until) },
  };
}

/** The address of a view, without what is empty. */
export function writeLogView(view: LogView): string {
  const search = new URLSearchParams();
  for (const name of NAMES) if (view[name] !== '') search.set(name, view[name]);
  return search.toString();
}
