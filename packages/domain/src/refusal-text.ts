import { formatNumber, type Locale } from './format.ts';
import type { RefusalCode } from './refusal.ts';

interface Details {
  readonly limit?: number | null | undefined;
  /** Unit of the indicator, "begeleide gezinnen". */
  readonly unit?: string | undefined;
}
type Text = (limit: string, unit: string) => string;
const both = (nl: Text | string, en: Text | string): Readonly<Record<Locale, Text>> => ({
  nl: typeof nl === 'string' ? () => nl : nl,
  en: typeof en === 'string' ? () => en : en,
});

const TEXTS: Readonly<Record<RefusalCode, Readonly<Record<Locale, Text>>>> = {
  REACH_NOT_WHOLE: both(
    'Vul een geheel getal in, zonder komma.',
    'Enter a whole number, without decimals.',
  ),
  REACH_NEGATIVE: both('Vul 0 of meer in.', 'Enter 0 or more.'),
  REACH_ABOVE_MAXIMUM: both(
    (limit, unit) =>
      `Plan ten hoogste ${limit}${unit}. Voor wat erboven ligt, is er geen subsidie.`,
    (limit, unit) => `Plan at most ${limit}${unit}. There is no subsidy for what lies above.`,
  ),
  ACTION_ABOVE_CEILING: both(
    'De rijen van deze actie komen samen boven het plafond. Het bedrag stopt bij het plafond.',
    'The rows of this action together pass its ceiling. The amount stops at the ceiling.',
  ),
  PRIORITY_MISSING: both(
    'Geef deze rij een plaats in de volgorde.',
    'Give this row a place in the order.',
  ),
  PRIORITY_DOUBLE: both(
    (limit) =>
      `Plaats ${limit} staat twee keer in de volgorde. Kies voor één rij een andere plaats.`,
    (limit) => `Place ${limit} is used twice. Choose another place for one of the rows.`,
  ),
  PRIORITY_GAP: both(
    (limit) => `Gebruik de plaatsen 1 tot en met ${limit}, zonder gaten.`,
    (limit) => `Use the places 1 to ${limit}, without gaps.`,
  ),
  NOTHING_PLANNED: both(
    'Plan voor minstens één indicator meer dan 0.',
    'Plan more than 0 for at least one indicator.',
  ),
  NOT_FUNDABLE_IN_ROUND: both(
    'Voor deze actie is er in deze ronde geen geld. Zet het gepland bereik op 0.',
    'This action has no money in this round. Set the planned reach to 0.',
  ),
  BELOW_THRESHOLD: both(
    (limit) =>
      `Jullie bestuur telt niet meer dan ${limit} inwoners van niet-EU-14-herkomst. Dien in met een samenwerkingsverband.`,
    (limit) =>
      `Your government does not have more than ${limit} residents of non-EU-14 origin. Apply in a cooperation.`,
  ),
  TWO_REGIONS: both(
    'De leden van het samenwerkingsverband liggen niet in één referentieregio. Kies leden uit dezelfde regio.',
    'The members of the cooperation do not lie in one reference region. Choose members of the same region.',
  ),
  ALREADY_IN_COOPERATION: both(
    'Jullie bestuur zit al in een samenwerkingsverband. De trekker dient in voor alle leden.',
    'Your government already is in a cooperation. Its lead applies for all members.',
  ),
  APPLICANT_KIND_NOT_ALLOWED: both(
    'Dit soort organisatie kan in deze ronde niet indienen.',
    'This kind of organisation cannot apply in this round.',
  ),
  IBAN_INVALID: both(
    'Dit rekeningnummer klopt niet. Kijk het na: een Belgisch nummer begint met BE en telt 16 tekens.',
    'This account number is not right. Check it: a Belgian number starts with BE and has 16 characters.',
  ),
  IBAN_MISSING: both(
    'Vul het rekeningnummer in waarop de subsidie komt.',
    'Enter the account number for the subsidy.',
  ),
  CONTACT_INCOMPLETE: both(
    'Vul dit gegeven van de contactpersoon in.',
    'Enter this detail of the contact person.',
  ),
  EMAIL_INVALID: both(
    'Vul een volledig e-mailadres in, zoals naam@gemeente.be.',
    'Enter a complete e-mail address, such as name@town.be.',
  ),
  PHONE_INVALID: both(
    'Vul een telefoonnummer in, zoals 0470 12 34 56 of +32 470 12 34 56.',
    'Enter a phone number, such as +32 470 12 34 56.',
  ),
  TEXT_TOO_LONG: both(
    (limit) => `Gebruik ten hoogste ${limit} tekens.`,
    (limit) => `Use at most ${limit} characters.`,
  ),
  WINDOW_NOT_OPEN: both(
    'Deze ronde is nog niet open. Je ontwerp blijft bewaard.',
    'This round is not open yet. Your draft is kept.',
  ),
  WINDOW_CLOSED: both(
    'De termijn van deze ronde is voorbij op de klok van de hub. Je ontwerp blijft bewaard; neem contact op met het agentschap.',
    "The term of this round is over by the hub's clock. Your draft is kept; contact the agency.",
  ),
  STALE_VERSION: both(
    'Iemand anders heeft dit intussen gewijzigd. Vergelijk beide versies en kies wat blijft.',
    'Somebody else changed this in the meantime. Compare both versions and choose what stays.',
  ),
  NOT_A_DRAFT: both(
    'Deze aanvraag is al ingediend en kan niet meer gewijzigd worden.',
    'This application has been submitted and cannot be changed any more.',
  ),
  ALREADY_STARTED: both(
    'Jullie bestuur heeft al een aanvraag in deze ronde. Ga daarin verder.',
    'Your government already has an application in this round. Continue there.',
  ),
  UNKNOWN_ROUND: both(
    'Deze ronde bestaat niet. Kies een ronde uit de lijst.',
    'This round does not exist. Choose a round from the list.',
  ),
  UNKNOWN_INDICATOR: both(
    'Deze indicator bestaat niet in deze ronde.',
    'This indicator does not exist in this round.',
  ),
  WRONG_STATE: both(
    'Deze stap kan nu niet. Laad de pagina opnieuw om de stand te zien.',
    'This step is not possible now. Reload the page to see the state.',
  ),
  AWARD_ABOVE_REQUEST: both(
    (limit) => `Ken ten hoogste ${limit} toe: meer is niet gevraagd.`,
    (limit) => `Award at most ${limit}: more was not requested.`,
  ),
  AWARD_ABOVE_BUDGET: both(
    'Dit past niet meer in het budget van de ronde. Ken minder toe.',
    "This no longer fits in the round's budget. Award less.",
  ),
  SAME_PERSON: both(
    'Wie voorstelt, beslist niet zelf. Vraag een andere goedkeurder.',
    'Who proposes does not decide. Ask another approver.',
  ),
  DECISION_REFERENCE_MISSING: both(
    'Vul de referentie van het besluit in.',
    'Enter the reference of the decision.',
  ),
  PLAN_ALL_OR_NOTHING: both(
    'Een actieplan wordt volledig of niet toegekend: kies 0 of het gevraagde aantal.',
    'A plan is awarded in full or not at all: choose 0 or the number requested.',
  ),
  ORGANISATION_UNKNOWN: both(
    'De hub kent deze organisatie nog niet. Probeer het over een minuut opnieuw.',
    'The hub does not know this organisation yet. Try again in a minute.',
  ),
};

/** What is wrong and what to do, in the reader's language. */
export function refusalText(
  code: RefusalCode,
  locale: Locale = 'nl',
  details: Details = {},
): string {
  const limit =
    details.limit === undefined || details.limit === null
      ? ''
      : formatNumber(details.limit, locale);
  return TEXTS[code][locale](limit, details.unit ? ` ${details.unit}` : '');
}
