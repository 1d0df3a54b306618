import { formatEuro, type Locale } from './format.ts';

type Words = Readonly<Record<Locale, string>>;
const words = (nl: string, en: string): Words => ({ nl, en });

/** What was done, as the log names it, in the order of a list to choose from. */
const ACTIONS: Readonly<Record<string, Words>> = {
  'application.started': words('Aanvraag begonnen', 'Application started'),
  'application.submitted': words('Aanvraag ingediend', 'Application submitted'),
  'application.withdrawn': words('Aanvraag ingetrokken', 'Application withdrawn'),
  'application.found-admissible': words('Aanvraag ontvankelijk', 'Application found admissible'),
  'application.found-inadmissible': words(
    'Aanvraag niet ontvankelijk',
    'Application found inadmissible',
  ),
  'award.proposed': words('Toekenning voorgesteld', 'Award proposed'),
  'award.decided': words('Toekenning beslist', 'Award decided'),
  'commitment.made': words('Bedrag vastgelegd', 'Amount committed'),
  'assignment.proposed': words('Opdracht voorgesteld', 'Assignment proposed'),
  'assignment.accepted': words('Opdracht aanvaard', 'Assignment accepted'),
  'assignment.declined': words('Opdracht geweigerd', 'Assignment declined'),
  'assignment.cancelled': words('Opdracht stopgezet', 'Assignment cancelled'),
  'session.started': words('Aangemeld', 'Signed in'),
  'session.ended': words('Afgemeld', 'Signed out'),
  'session.ended-everywhere': words('Overal afgemeld', 'Signed out everywhere'),
  'session.ended-by-login-service': words(
    'Afgemeld door de aanmelddienst',
    'Signed out by the login service',
  ),
  'session.switched-from': words('Naar een andere organisatie', 'Went to another organisation'),
  'session.switched-to': words('Van een andere organisatie', 'Came from another organisation'),
  'api-client.created': words('Koppeling gemaakt', 'Connection made'),
  'api-client.rotated': words('Geheim van koppeling vernieuwd', 'Secret of connection renewed'),
  'api-client.revoked': words('Koppeling ingetrokken', 'Connection revoked'),
  'audit-log.exported': words('Logboek geëxporteerd', 'Log exported'),
};

const FIELDS: Readonly<Record<string, Words>> = {
  number: words('Nummer', 'Number'),
  state: words('Stand', 'State'),
  amountCents: words('Bedrag', 'Amount'),
  requestedCents: words('Gevraagd', 'Requested'),
  receiptHash: words('Controlegetal', 'Receipt hash'),
  revision: words('Versie', 'Revision'),
  decisionReference: words('Verwijzing', 'Reference'),
  proposedBy: words('Voorgesteld door', 'Proposed by'),
  awardId: words('Toekenning', 'Award'),
  instalments: words('Schijven', 'Instalments'),
  rights: words('Rechten', 'Rights'),
  name: words('Naam', 'Name'),
  scopes: words('Mag', 'Scopes'),
  expiresAt: words('Verloopt', 'Expires'),
  earlierUntil: words('Vorig geheim tot', 'Earlier secret until'),
  rows: words('Rijen', 'Rows'),
  filter: words('Filter', 'Filter'),
};

/** A code that has no words yet shows itself: nothing in a log may disappear. */
const say = (known: Readonly<Record<string, Words>>, code: string, locale: Locale): string =>
  (Object.hasOwn(known, code) ? known[code]?.[locale] : undefined) ?? code;

/** The codes of what can be done, for a list to choose from. */
export const AUDIT_ACTIONS: readonly string[] = Object.keys(ACTIONS);

export const auditActionText = (action: string, locale: Locale): string =>
  say(ACTIONS, action, locale);

export const auditFieldText = (field: string, locale: Locale): string => say(FIELDS, field, locale);

/** A value as it stands in the log; amounts in euro. */
export function auditValueText(field: string, value: string, locale: Locale): string {
  if (field.endsWith('Cents') && /^-?\d+$/.test(value)) return formatEuro(Number(value), locale);
  return value;
}
