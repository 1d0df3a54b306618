import type { Problem } from './refusal.ts';

export interface Contact {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

const MOST_CHARACTERS = 200;
const FIELDS = ['firstName', 'lastName', 'phone', 'email'] as const;

/** Phone in E.164 ("+32470123456") from what a person typed; national Belgian numbers are accepted. */
export function normalisePhone(text: string): string | undefined {
  const bare = text.replace(/[\s./()\u00a0-]/g, '').replace(/^00/, '+');
  if (/^\+[1-9]\d{7,14}$/.test(bare)) {
    return bare.startsWith('+32') && !/^\+32[1-9]\d{7,8}$/.test(bare) ? undefined : bare;
  }
  return /^0[1-9]\d{7,8}$/.test(bare) ? `+32${bare.slice(1)}` : undefined;
}

/** A mailbox that can exist: one @, a domain with a dot, no spaces. Whether it exists, only a message tells. */
export function isEmail(text: string): boolean {
  return text.length <= MOST_CHARACTERS && /^[^\s@<>"]+@[^\s@.<>"]+(\.[^\s@.<>"]+)+$/.test(text);
}

/** A complete contact person: every field filled, a phone and an e-mail address that can exist. */
export function checkContact(contact: Contact): Problem[] {
  return FIELDS.flatMap((field): Problem[] => {
    const text = contact[field]?.trim() ?? '';
    if (text === '') return [{ code: 'CONTACT_INCOMPLETE', field }];
    if (text.length > MOST_CHARACTERS)
      return [{ code: 'TEXT_TOO_LONG', field, limit: MOST_CHARACTERS }];
    if (field === 'email' && !isEmail(text)) return [{ code: 'EMAIL_INVALID', field }];
    if (field === 'phone' && !normalisePhone(text)) return [{ code: 'PHONE_INVALID', field }];
    return [];
  });
}
