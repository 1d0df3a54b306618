import { createHash } from 'node:crypto';
import type { Actor } from '@hub/domain';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { applications } from '../src/subgraph.ts';
import { clean } from './fixture/clean.ts';
import { closesAt, now, opensAt, tellFacts } from './fixture/facts.ts';
import {
  applicationOf,
  codesOf,
  complete,
  errorCode,
  line,
  refusalOf,
  SAVE,
  SUBMIT,
  save,
  start,
  submitted,
  WITHDRAW,
} from './fixture/operations.ts';
import {
  an,
  citizen,
  eeklo,
  joris,
  mechelen,
  official,
  partner,
  rand,
  small,
  sofie,
  tom,
  vgc,
  wetteren,
} from './fixture/people.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(applications);
  await tellFacts(service);
});
afterAll(() => service?.stop());
afterEach(() => clean(service));

const later = (ms: number) => new Date(closesAt.getTime() + ms);
const ready = async (actor: Actor = sofie, change: object = {}) =>
  save(service, actor, await start(service, actor), { ...complete, ...change });
const submit = (actor: Actor, { id, version }: { id: string; version: number }, at = now) =>
  service.ask(actor, SUBMIT, { id, version }, { now: at });

describe('submitting', () => {
  it('gives a receipt with the time of receipt and the hash of what is kept', async () => {
    const draft = await ready();
    const done = applicationOf(await submit(sofie, draft));
    expect(done).toMatchObject({
      state: 'SUBMITTED',
      version: draft.version + 1,
      submittedAt: now.toISOString(),
      receipt: { submittedAt: now.toISOString(), revision: 1 },
      contact: { phone: '+32470123456' },
      iban: 'BE71096123456769',
      availableSteps: ['WITHDRAW'],
      problems: [],
    });
    const [kept] = await service.sql<{ content: string; hash: string }>(
      'select content, hash from applications.submission where application_id = $1',
      [done.id],
    );
    expect(kept?.hash).toBe(done.receipt?.hash);
    const content = kept?.content ?? '';
    expect(createHash('sha256').update(content).digest('hex')).toBe(done.receipt?.hash);
    expect(JSON.parse(content)).toMatchObject({
      number: done.number,
      iban: 'BE71096123456769',
      lines: [
        ['A6', 0, 10, 2],
        ['A9.1', 0, 100, 1],
      ],
    });
  });

  it('tells the others, exactly once', async () => {
    const { id, receipt } = await submitted(service, sofie);
    const events = await service.sql(
      'select type, version, payload from applications.event where aggregate_id = $1',
      [id],
    );
    expect(events).toEqual([
      {
        type: 'application-submitted',
        version: 1,
        payload: expect.objectContaining({
          requestedCents: 100 * 65_000 + 10 * 60_000,
          receiptHash: receipt?.hash,
        }),
      },
    ]);
    expect(JSON.stringify(events)).not.toContain('Jacobs');
  });

  it('shows the receipt to who clicks again', async () => {
    const draft = await ready();
    const first = applicationOf(await submit(sofie, draft));
    const { problems, current } = refusalOf(await submit(sofie, draft));
    expect(problems).toMatchObject([{ code: 'NOT_A_DRAFT' }]);
    expect(current).toMatchObject({ version: first.version, receipt: first.receipt });
  });

  it.each<[string, Date, string[]]>([
    ['one millisecond before opening', new Date(opensAt.getTime() - 1), ['WINDOW_NOT_OPEN']],
    ['at opening', opensAt, []],
    ['one millisecond before closing', later(-1), []],
    ['at closing', closesAt, ['WINDOW_CLOSED']],
    ['a second after closing', later(1_000), ['WINDOW_CLOSED']],
  ])('looks at the clock of the server: %s', async (_, at, codes) => {
    const draft = await ready();
    const answer = await submit(sofie, draft, at);
    if (codes.length > 0) expect(codesOf(answer)).toEqual(codes);
    else expect(applicationOf(answer).submittedAt).toBe(at.toISOString());
    const [kept] = await service.sql<{ version: number }>(
      'select version from applications.application',
    );
    expect(kept?.version).toBe(draft.version + (codes.length === 0 ? 1 : 0));
  });

  it('refuses a version that somebody changed meanwhile', async () => {
    const draft = await ready();
    await save(service, sofie, draft, { iban: complete.iban });
    expect(codesOf(await submit(sofie, draft))).toEqual(['STALE_VERSION']);
  });

  it('no longer takes changes', async () => {
    const { id, version } = await submitted(service, sofie);
    const input = { id, version, iban: 'BE00' };
    const { problems, current } = refusalOf(await service.ask(sofie, SAVE, { input }, { now }));
    expect(problems).toMatchObject([{ code: 'NOT_A_DRAFT' }]);
    expect(current?.iban).toBe('BE71096123456769');
  });
});

describe('what stops a submission', () => {
  const { contact } = complete;
  it.each<[string, object, object[]]>([
    [
      'more than the maximum',
      { lines: [line('A9.1', 151, 1)] },
      [
        {
          code: 'REACH_ABOVE_MAXIMUM',
          field: 'plannedReach',
          indicatorCode: 'A9.1',
          limit: 150,
        },
      ],
    ],
    [
      'two priorities alike',
      { lines: [line('A9.1', 100, 1), line('A6', 10, 1)] },
      [{ code: 'PRIORITY_DOUBLE', field: 'priority', limit: 1 }],
    ],
    [
      'a priority too far',
      { lines: [line('A9.1', 100, 1), line('A6', 10, 3)] },
      [{ code: 'PRIORITY_GAP', field: 'priority', indicatorCode: 'A6', limit: 2 }],
    ],
    [
      'no priority',
      { lines: [line('A6', 10, null)] },
      [{ code: 'PRIORITY_MISSING', field: 'priority', indicatorCode: 'A6' }],
    ],
    [
      'nothing planned',
      { lines: [line('A9.1', 0, null), line('A6', 0, null)] },
      [{ code: 'NOTHING_PLANNED', field: 'lines' }],
    ],
    ['a wrong IBAN', { iban: 'BE71096123456768' }, [{ code: 'IBAN_INVALID', field: 'iban' }]],
    ['no IBAN', { iban: ' ' }, [{ code: 'IBAN_MISSING', field: 'iban' }]],
    [
      'a wrong phone number and address',
      { contact: { ...contact, phone: '12', email: 'a@b' } },
      [
        { code: 'PHONE_INVALID', field: 'phone' },
        { code: 'EMAIL_INVALID', field: 'email' },
      ],
    ],
    [
      'no name',
      { contact: { ...contact, lastName: '' } },
      [{ code: 'CONTACT_INCOMPLETE', field: 'lastName' }],
    ],
  ])('is %s: said at its field, nothing typed is lost', async (_, change, problems) => {
    const draft = await ready(sofie, change);
    const refusal = refusalOf(await submit(sofie, draft));
    expect(refusal.problems).toEqual(problems.map((problem) => expect.objectContaining(problem)));
    expect(refusal.current).toMatchObject({
      state: 'DRAFT',
      version: draft.version,
      lines: draft.lines,
    });
    expect(refusal.current?.problems).toEqual(refusal.problems);
  });

  it.each<[string, string, string[]]>([
    ['a municipality on the threshold', small, ['BELOW_THRESHOLD']],
    ['a member that does not lead its cooperation', eeklo, ['ALREADY_IN_COOPERATION']],
    ['the lead of a cooperation above it together', wetteren, []],
    ['VGC, that knows no threshold', vgc, []],
    ['vzw de Rand with its municipalities', rand, []],
  ])('is eligibility, for %s', async (_, organisation, codes) => {
    const signatory = official(organisation, 'editor', 'signatory');
    const draft = await ready(signatory);
    const answer = await submit(signatory, draft);
    if (codes.length > 0) expect(codesOf(answer)).toEqual(codes);
    else expect(applicationOf(answer).state).toBe('SUBMITTED');
    const [verdict] = await eligibilityOf(organisation);
    expect(verdict).toMatchObject({ eligible: codes.length === 0 });
  });

  const eligibilityOf = async (organisation: string) => {
    const query = `query ($roundId: ID!) { eligibility(roundId: $roundId) {
      eligible asCooperation residents threshold fictional reasons { code satisfied value } } }`;
    const roundId = (
      await service.sql<{ id: string }>('select id from applications.round_snapshot')
    )[0]?.id;
    const answer = await service.ask(official(organisation, 'reader'), query, { roundId });
    return [answer.data?.eligibility];
  };
});

describe('who may', () => {
  it.each<[string, Actor, string]>([
    ['an editor who does not sign', official(mechelen, 'editor'), 'FORBIDDEN'],
    ['a reader', tom, 'FORBIDDEN'],
    ['another municipality', joris, 'NOT_FOUND'],
    ['the agency', an, 'NOT_FOUND'],
    ['a partner', partner, 'NOT_FOUND'],
    ['the public', citizen, 'NOT_FOUND'],
  ])('not submit: %s', async (_, actor, code) => {
    const draft = await ready();
    expect(errorCode(await submit(actor, draft))).toBe(code);
    expect(await service.sql('select state from applications.application')).toEqual([
      { state: 'DRAFT' },
    ]);
  });

  it('not submit for the lead: a member of its cooperation, that may read', async () => {
    const lead = official(wetteren, 'editor', 'signatory');
    const member = official(eeklo, 'editor', 'signatory');
    const draft = await ready(lead);
    expect(errorCode(await submit(member, draft))).toBe('NOT_FOUND');
    const { id, version } = applicationOf(await submit(lead, draft));
    expect(errorCode(await service.ask(member, WITHDRAW, { id, version }))).toBe('FORBIDDEN');
  });
});

describe('withdrawing', () => {
  it('ends a submitted application', async () => {
    const { id, version } = await submitted(service, sofie);
    const withdrawn = applicationOf(await service.ask(sofie, WITHDRAW, { id, version }, { now }));
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', availableSteps: [] });
    expect(withdrawn.receipt).not.toBeNull();
    expect(codesOf(await service.ask(sofie, WITHDRAW, { id, version }))).toEqual(['WRONG_STATE']);
  });

  it('needs the newest version and a signatory', async () => {
    const { id, version } = await submitted(service, sofie);
    expect(codesOf(await service.ask(sofie, WITHDRAW, { id, version: version - 1 }))).toEqual([
      'STALE_VERSION',
    ]);
    expect(errorCode(await service.ask(tom, WITHDRAW, { id, version }))).toBe('FORBIDDEN');
    expect(errorCode(await service.ask(joris, WITHDRAW, { id, version }))).toBe('NOT_FOUND');
  });
});
