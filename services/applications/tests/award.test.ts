import type { Actor } from '@hub/domain';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { applications } from '../src/subgraph.ts';
import { clean } from './fixture/clean.ts';
import { afterClosing, indicatorId, now, round, tellFacts } from './fixture/facts.ts';
import {
  ADMIT,
  applicationOf,
  codesOf,
  DECIDE,
  errorCode,
  line,
  PROPOSE,
  proposed,
  REJECT,
  refusalOf,
  type Seen,
  submitted,
} from './fixture/operations.ts';
import {
  agent,
  an,
  both,
  eeklo,
  joris,
  karim,
  mechelen,
  official,
  partner,
  sofie,
  wetteren,
} from './fixture/people.ts';

const strict = round({ slug: 'strict', ordinal: 5, rollingDecision: false });
const poor = round({ slug: 'poor', ordinal: 6, budgetCents: 80 * 65_000 - 1 });

let service: TestService;
beforeAll(async () => {
  service = await startTestService(applications);
  await tellFacts(service, [round(), strict, poor]);
});
afterAll(() => service?.stop());
afterEach(() => clean(service));

type Step = { id: string; version: number };
const admit = (actor: Actor, { id, version }: Step) =>
  service.ask(actor, ADMIT, { id, version }, { now });
const propose = (actor: Actor, { id, version }: Step, lines: object[]) =>
  service.ask(actor, PROPOSE, { id, version, lines }, { now });
const decide = (actor: Actor, { id, version }: Step, reference = 'VR 2026/123', at = now) =>
  service.ask(actor, DECIDE, { id, version, reference }, { now: at });
const award = (indicatorCode: string, awardedReach: number) => ({ indicatorCode, awardedReach });
const admitted = async (lines?: object[]): Promise<Seen> =>
  applicationOf(
    await admit(an, await submitted(service, sofie, { change: lines ? { lines } : {} })),
  );

describe('admissibility', () => {
  it('is found by a case officer', async () => {
    const application = await submitted(service, sofie);
    const after = applicationOf(await admit(an, application));
    expect(after).toMatchObject({ state: 'ADMISSIBLE', availableSteps: ['PROPOSE'] });
    expect(codesOf(await admit(an, application))).toEqual(['WRONG_STATE']);
  });

  it('is refused with a reason that the applicant reads', async () => {
    const { id, version } = await submitted(service, sofie);
    const reject = (reason: string) => service.ask(an, REJECT, { id, version, reason }, { now });
    expect(errorCode(await reject('  '))).toBe('BAD_USER_INPUT');
    expect(codesOf(await reject('x'.repeat(2_501)))).toEqual(['TEXT_TOO_LONG']);
    expect(applicationOf(await reject('Geen volmacht.'))).toMatchObject({ state: 'INADMISSIBLE' });
    const query = '{ applications { nodes { state events { step by note } } } }';
    expect((await service.ask(sofie, query)).data).toMatchObject({
      applications: {
        nodes: [
          {
            state: 'INADMISSIBLE',
            events: [
              { step: 'START', by: 'Sofie Jacobs', note: null },
              { step: 'SUBMIT' },
              { step: 'FIND_INADMISSIBLE', by: 'An Peeters', note: 'Geen volmacht.' },
            ],
          },
        ],
      },
    });
  });

  it.each<[string, Actor, string]>([
    ['a reader', agent('Rik', 'reader'), 'FORBIDDEN'],
    ['an approver', karim, 'FORBIDDEN'],
    ['the applicant', sofie, 'FORBIDDEN'],
    ['another municipality', joris, 'NOT_FOUND'],
    ['a partner', partner, 'NOT_FOUND'],
  ])('is not for %s', async (_, actor, code) => {
    expect(errorCode(await admit(actor, await submitted(service, sofie)))).toBe(code);
  });
});

describe('a proposal', () => {
  it('can be repeated, and is the agency’s own', async () => {
    const application = await admitted();
    const first = applicationOf(await propose(an, application, [award('A9.1', 80)]));
    expect(first).toMatchObject({ state: 'ASSESSED', availableSteps: ['PROPOSE'] });
    const second = applicationOf(await propose(both, first, [award('A6', 5), award('A9.1', 0)]));
    expect(second.lines.map((row) => [row.indicatorCode, row.awardedReach, row.awarded])).toEqual([
      ['A2', 0, 0],
      ['A6', 5, 300_000],
      ['A9.1', 0, 0],
      ['A9.2', 0, 0],
      ['A22', 0, 0],
    ]);
    const query = `query ($id: ID!) { application(id: $id) { lines { awardedReach awarded } events { step }
      proposal { proposedBy amount lines { indicator { id } awardedReach awarded } } } }`;
    expect((await service.ask(karim, query, { id: application.id })).data).toMatchObject({
      application: {
        proposal: {
          proposedBy: 'Bo Both',
          amount: 300_000,
          lines: [{ indicator: { id: indicatorId('A6') }, awardedReach: 5, awarded: 300_000 }],
        },
      },
    });
    // the applicant sees that it is assessed, not by whom nor how much
    const seen = await service.ask(sofie, query, { id: application.id });
    expect(seen.data).toMatchObject({
      application: {
        proposal: null,
        events: [{ step: 'START' }, { step: 'SUBMIT' }, { step: 'FIND_ADMISSIBLE' }],
      },
    });
    expect(JSON.stringify(seen)).not.toContain('300000');
  });

  it('counts the last of two rows of one indicator', async () => {
    const lines = [award('A9.1', 80), award('A9.1', 10)];
    const { id } = applicationOf(await propose(an, await admitted(), lines));
    expect(
      await service.sql(
        'select awarded_reach from applications.award_proposal_line where application_id = $1',
        [id],
      ),
    ).toEqual([{ awarded_reach: 10 }]);
  });

  const plan = [line('A2', 1, 1), line('A9.1', 100, 2), line('A22', 3, 3)];
  it.each<[string, object[], object]>([
    [
      'more than was requested',
      [award('A9.1', 101)],
      { code: 'AWARD_ABOVE_REQUEST', field: 'awardedReach', indicatorCode: 'A9.1', limit: 100 },
    ],
    ['what was not requested', [award('A9.2', 1)], { code: 'AWARD_ABOVE_REQUEST', limit: 0 }],
    ['a fraction', [award('A9.1', 0.5)], { code: 'REACH_NOT_WHOLE', indicatorCode: 'A9.1' }],
    ['less than nothing', [award('A9.1', -1)], { code: 'REACH_NEGATIVE' }],
    ['an unknown indicator', [award('A99', 1)], { code: 'UNKNOWN_INDICATOR' }],
    ['nothing', [award('A9.1', 0)], { code: 'NOTHING_PLANNED' }],
    ['nothing at all', [], { code: 'NOTHING_PLANNED' }],
  ])('is not %s', async (_, lines, problem) => {
    const application = await admitted(plan);
    const refusal = refusalOf(await propose(an, application, lines));
    expect(refusal.problems).toEqual([expect.objectContaining(problem)]);
    expect(refusal.current).toMatchObject({ state: 'ADMISSIBLE', version: application.version });
  });

  it('does not pass the budget of the round', async () => {
    const application = await submitted(service, sofie, { round: poor.roundId });
    const after = applicationOf(await admit(an, application));
    expect(codesOf(await propose(an, after, [award('A9.1', 80)]))).toEqual(['AWARD_ABOVE_BUDGET']);
    expect(applicationOf(await propose(an, after, [award('A9.1', 79)])).state).toBe('ASSESSED');
  });

  it('is not for an approver alone', async () => {
    expect(errorCode(await propose(karim, await admitted(), [award('A9.1', 1)]))).toBe('FORBIDDEN');
  });
});

describe('a decision', () => {
  it('awards what was proposed, in lines and parts, and tells finance once', async () => {
    const before = await proposed(service, await submitted(service, sofie));
    const after = applicationOf(await decide(karim, before));
    expect(after).toMatchObject({ state: 'DECIDED', availableSteps: [] });
    const query = `query ($id: ID!) { application(id: $id) {
      lines { indicatorCode awardedReach awarded } events { step note }
      award { id amount decidedAt decisionReference policyVersion holder { id } application { id }
        lines { indicator { id } awardedReach awarded } } } }`;
    const { data } = await service.ask(sofie, query, { id: before.id });
    const shown = (data as { application: { award: { id: string } } }).application;
    expect(shown).toMatchObject({
      events: [{}, {}, {}, { step: 'DECIDE', note: 'VR 2026/123' }],
      award: {
        amount: 80 * 65_000,
        decidedAt: now.toISOString(),
        decisionReference: 'VR 2026/123',
        policyVersion: 1,
        holder: { id: mechelen },
        application: { id: before.id },
        lines: [{ indicator: { id: indicatorId('A9.1') }, awardedReach: 80, awarded: 5_200_000 }],
      },
    });
    const events = await service.sql(
      'select type, payload from applications.event where aggregate_id = $1',
      [shown.award.id],
    );
    expect(events).toEqual([
      {
        type: 'award-decided',
        payload: expect.objectContaining({
          holderId: mechelen,
          amountCents: 5_200_000,
          advanceBasisPoints: 8_000,
          fictional: true,
        }),
      },
    ]);
    expect(
      await service.sql(
        "select awarded_cents from applications.round_snapshot where slug = 'demo'",
      ),
    ).toEqual([{ awarded_cents: '5200000' }]);
    expect(codesOf(await decide(karim, before))).toEqual(['WRONG_STATE']);
  });

  it('divides the award of a cooperation over its members, who see it', async () => {
    const lead = official(wetteren, 'editor', 'signatory');
    const member = official(eeklo, 'reader');
    const plan = [line('A2', 1, 1), line('A9.1', 101, 2)];
    const application = await submitted(service, lead, { change: { lines: plan } });
    const lines = [award('A2', 1), award('A9.1', 101)];
    applicationOf(await decide(karim, await proposed(service, application, lines)));
    const parts = await service.sql<{ cents: string }>(
      `select organisation_id, indicator_code, awarded_reach, awarded_cents::text as cents, via_cooperation
         from applications.award_part order by indicator_code, awarded_reach desc, organisation_id`,
    );
    expect(parts).toHaveLength(4);
    expect(parts).toMatchObject([
      { indicator_code: 'A2', awarded_reach: 1, cents: '1250000', via_cooperation: true },
      { indicator_code: 'A2', awarded_reach: 0, cents: '1250000' },
      { indicator_code: 'A9.1', awarded_reach: 51, cents: String(51 * 65_000) },
      { indicator_code: 'A9.1', awarded_reach: 50, cents: String(50 * 65_000) },
    ]);
    const seen = await service.ask(member, '{ applications { nodes { iban award { amount } } } }');
    expect(seen.data).toEqual({
      applications: {
        nodes: [{ iban: null, award: { amount: 2_500_000 + 101 * 65_000 } }],
      },
    });
  });

  it('is taken by another person than the proposer', async () => {
    const application = applicationOf(await propose(both, await admitted(), [award('A9.1', 10)]));
    expect(application.availableSteps).toEqual(['PROPOSE']);
    expect(codesOf(await decide(both, application))).toEqual(['SAME_PERSON']);
    expect(applicationOf(await decide(karim, application)).state).toBe('DECIDED');
  });

  it('names its reference', async () => {
    const application = await proposed(service, await submitted(service, sofie));
    const refusal = refusalOf(await decide(karim, application, '  '));
    expect(refusal.problems).toMatchObject([
      { code: 'DECISION_REFERENCE_MISSING', field: 'decisionReference' },
    ]);
    expect(codesOf(await decide(karim, application, 'x'.repeat(201)))).toEqual(['TEXT_TOO_LONG']);
  });

  it('waits for the end of the window, unless the round rolls', async () => {
    const application = await proposed(
      service,
      await submitted(service, sofie, { round: strict.roundId }),
    );
    const query = 'query ($id: ID!) { application(id: $id) { availableSteps } }';
    const stepsAt = async (at: Date) =>
      (await service.ask(karim, query, { id: application.id }, { now: at })).data?.application;
    expect(await stepsAt(now)).toEqual({ availableSteps: [] });
    expect(codesOf(await decide(karim, application))).toEqual(['WRONG_STATE']);
    expect(await stepsAt(afterClosing)).toEqual({ availableSteps: ['DECIDE'] });
    expect(applicationOf(await decide(karim, application, 'VR 1', afterClosing)).state).toBe(
      'DECIDED',
    );
  });

  it.each<[string, Actor, string]>([
    ['a case officer', an, 'FORBIDDEN'],
    ['the applicant', sofie, 'FORBIDDEN'],
    ['another municipality', joris, 'NOT_FOUND'],
    ['a partner', partner, 'NOT_FOUND'],
  ])('is not for %s', async (_, actor, code) => {
    const application = await proposed(service, await submitted(service, sofie));
    expect(errorCode(await decide(actor, application))).toBe(code);
  });

  it('needs the newest version', async () => {
    const { id, version } = await proposed(service, await submitted(service, sofie));
    expect(codesOf(await decide(karim, { id, version: version - 1 }))).toEqual(['STALE_VERSION']);
  });
});
