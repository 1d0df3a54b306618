/** That something changed, never what: whoever may know more asks for it with rights of its own. */
export interface Notice {
  /** Kind of thing (`subject_type` of the log), or type of an event. */
  readonly kind: string;
  readonly id: string;
  /** Place in the history it was taken from; tells two notices about one thing apart. */
  readonly version: number;
}

export const NOTICE_CHANNEL = 'hub_change';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Any login of the database may send on the channel, so every part is doubted. */
export function readNotice(text: string | undefined): Notice | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, id, version } = value as Record<string, unknown>;
  if (typeof kind !== 'string' || typeof id !== 'string' || !UUID.test(id)) return undefined;
  return typeof version === 'number' ? { kind, id, version } : undefined;
}
