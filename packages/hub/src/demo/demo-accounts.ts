import type { DemoAccount } from '@hub/identity-provider';
import { RIGHTS_CLAIM, TARGET_GROUPS } from '../login/claims.ts';
import type { KnownOrganisation } from '../login/organisations.ts';
import { ABB, GENT, MECHELEN, STAP_SAMEN, TAALBRUG } from '../login/organisations.ts';

/** Rights for one organisation. */
interface Given {
  readonly organisation: KnownOrganisation;
  readonly rights: readonly string[];
}

interface Person extends Pick<DemoAccount, 'login' | 'name' | 'explanation'> {
  readonly rights: readonly string[];
  /** For who works for more than one organisation. */
  readonly elsewhere?: readonly Given[];
}

const GROUPS = {
  agency: 'Agentschap',
  municipality: 'Gemeente',
  partner: 'Partnerorganisatie',
  public: '',
};

/** The persons of the demonstration, in the order of the login page. All are invented. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  ...staffOf(MECHELEN, [
    {
      login: 'sofie.jacobs',
      name: 'Sofie Jacobs',
      rights: ['editor', 'signatory'],
      explanation: 'Berekent wat Mechelen kan krijgen, vult de aanvraag in en dient ze in.',
    },
    {
      login: 'tom.wouters',
      name: 'Tom Wouters',
      rights: ['reader'],
      explanation: 'Leest mee in de aanvragen van Mechelen.',
    },
    {
      login: 'hilde.smets',
      name: 'Hilde Smets',
      rights: ['finance-director'],
      explanation: 'Financieel directeur van Mechelen: volgt toekenningen en betalingen.',
    },
    {
      login: 'nele.hermans',
      name: 'Nele Hermans',
      rights: ['editor'],
      elsewhere: [{ organisation: GENT, rights: ['editor'] }],
      explanation: 'Werkt halftijds voor Mechelen en halftijds voor Gent, en wisselt tussen beide.',
    },
  ]),
  ...staffOf(GENT, [
    {
      login: 'joris.vermeulen',
      name: 'Joris Vermeulen',
      rights: ['editor', 'signatory'],
      explanation: 'Berekent wat Gent kan krijgen, vult de aanvraag in en dient ze in.',
    },
  ]),
  ...staffOf(ABB, [
    {
      login: 'an.peeters',
      name: 'An Peeters',
      rights: ['reader', 'case-officer', 'juror'],
      explanation: 'Behandelt aanvragen en stelt toekenningen voor.',
    },
    {
      login: 'karim.elamrani',
      name: 'Karim El Amrani',
      rights: ['reader', 'approver', 'finance-officer'],
      explanation: 'Beslist over voorstellen van een collega en volgt het geld.',
    },
    {
      login: 'els.vandamme',
      name: 'Els Vandamme',
      rights: ['reader', 'administrator'],
      explanation: 'Beheert de toegang en controleert het logboek.',
    },
    {
      login: 'rachid.benali',
      name: 'Rachid Benali',
      rights: ['juror'],
      explanation: 'Jurylid: stelt toekenningen voor, beslist niet.',
    },
    {
      login: 'pieter.goossens',
      name: 'Pieter Goossens',
      rights: ['reader'],
      explanation: 'Leest mee in alle dossiers.',
    },
  ]),
  ...staffOf(STAP_SAMEN, [
    {
      login: 'lena.maes',
      name: 'Lena Maes',
      rights: ['editor'],
      explanation: 'Bevestigt de opdrachten die gemeenten aan Stap Samen geven.',
    },
    {
      login: 'noor.aerts',
      name: 'Noor Aerts',
      rights: ['reader'],
      explanation: 'Leest mee in de opdrachten van Stap Samen.',
    },
  ]),
  ...staffOf(TAALBRUG, [
    {
      login: 'bart.claes',
      name: 'Bart Claes',
      rights: ['editor'],
      explanation: 'Bevestigt de opdrachten die gemeenten aan Taalbrug geven.',
    },
  ]),
];

/** A person of the embedded identity provider, with the organisation for which it logs in. */
export interface DemoPerson extends Person {
  readonly organisation: KnownOrganisation;
}

function staffOf(organisation: KnownOrganisation, persons: readonly Person[]): DemoAccount[] {
  return accountsOf(persons.map((person) => ({ ...person, organisation })));
}

export function accountsOf(people: readonly DemoPerson[]): DemoAccount[] {
  return people.map(({ rights, organisation, elsewhere, ...person }) => ({
    ...person,
    organisation: organisation.name,
    group: GROUPS[organisation.audience],
    claims: { vo_id: person.login, ...claimsOf(organisation, rights, elsewhere) },
  }));
}

/** Claims as ACM/IDM gives them: a right belongs to the organisation for which it was given. */
export function claimsOf(
  organisation: KnownOrganisation,
  rights: readonly string[],
  elsewhere: readonly Given[] = [],
) {
  const { code, name, audience } = organisation;
  const given = [{ organisation, rights }, ...elsewhere];
  return {
    vo_doelgroepcode: TARGET_GROUPS[audience],
    vo_orgcode: code,
    vo_orgnaam: name,
    [RIGHTS_CLAIM]: given.flatMap((one) =>
      one.rights.map((right) => `${right}:${one.organisation.code}`),
    ),
  };
}
