import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { applications } from '../src/subgraph.ts';
import { clean } from './fixture/clean.ts';
import { afterClosing, now, opensAt, round, roundId, tellFacts } from './fixture/facts.ts';
import {
  applicationOf,
  codesOf,
  complete,
  errorCode,
  line,
  refusalOf,
  SAVE,
  START,
  save,
  start,
} from './fixture/operations.ts';
import { an, citizen, joris, mechelen, official, partner, sofie, tom } from './fixture/people.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(applications);
  await tellFacts(service, [round(), round({ slug: 'ronde-9', ordinal: 9 })]);
});
afterAll(() => service?.stop());
afterEach(() => clean(service));

describe('starting', () => {
  it('gives a numbered, empty draft with a row per indicator of the round', async () => {
    const draft = await start(service, sofie);
    expect(draft).toMatchObject({ state: 'DRAFT', version: 1, receipt: null, iban: null });
    expect(draft.number).toMatch(/^PS-2026-\d{4}$/);
    expect(draft.lines.map(({ indicatorCode }) => indicatorCode)).toEqual([
      'A2',
      'A6',
      'A9.1',
      'A9.2',
      'A22',
    ]);
    expect(draft.availableSteps).toEqual(['EDIT', 'SUBMIT']);
    expect(draft.problems.map(({ code }) => code)).toEqual([
      ...Array(4).fill('CONTACT_INCOMPLETE'),
      'IBAN_MISSING',
      'NOTHING_PLANNED',
    ]);
  });

  it('gives the same draft to who starts again, and another number to another applicant', async () => {
    const first = await start(service, sofie);
    expect(await start(service, sofie)).toMatchObject({ id: first.id, version: 1 });
    expect((await start(service, joris)).number).not.toBe(first.number);
  });

  it.each<[string, string, Date, string]>([
    ['an unknown round', '00000000-0000-4000-8000-000000000000', now, 'UNKNOWN_ROUND'],
    ['what is no id', "demo' or 1=1", now, 'UNKNOWN_ROUND'],
    ['a round that is not open yet', roundId, new Date(+opensAt - 1), 'WINDOW_NOT_OPEN'],
    ['a round that is closed', roundId, afterClosing, 'WINDOW_CLOSED'],
  ])('refuses %s', async (_, id, at, code) => {
    expect(codesOf(await service.ask(sofie, START, { roundId: id }, { now: at }))).toEqual([code]);
  });

  it('refuses an organisation that it does not know', async () => {
    const stranger = official('00000000-0000-4000-8000-0000000000ff', 'editor');
    expect(codesOf(await service.ask(stranger, START, { roundId }, { now }))).toEqual([
      'ORGANISATION_UNKNOWN',
    ]);
  });

  it.each([
    ['a reader', tom],
    ['the agency', an],
    ['a partner', partner],
    ['the public', citizen],
  ])('is not for %s', async (_, actor) => {
    expect(errorCode(await service.ask(actor, START, { roundId }, { now }))).toBe('FORBIDDEN');
  });
});

describe('saving', () => {
  it('keeps only what changed and computes with the rules of the browser', async () => {
    const draft = await start(service, sofie);
    const first = await save(service, sofie, draft, {
      contact: { firstName: 'Sofie', phone: '0470' },
      lines: [line('A9.1', 200, 1), line('A6', 23, 2)],
    });
    const second = await save(service, sofie, first, {
      contact: { phone: null },
      iban: 'BE71',
      lines: [line('A6', 10, null)],
    });
    expect(second).toMatchObject({
      version: 3,
      contact: { firstName: 'Sofie', phone: null },
      iban: 'BE71',
      calculation: { requested: 150 * 65_000 + 10 * 60_000 },
    });
    expect(second.lines.filter(({ plannedReach }) => plannedReach > 0)).toMatchObject([
      { indicatorCode: 'A6', plannedReach: 10, priority: null },
      { indicatorCode: 'A9.1', plannedReach: 200, amount: 150 * 65_000 },
    ]);
    expect(second.problems).toContainEqual({
      code: 'REACH_ABOVE_MAXIMUM',
      field: 'plannedReach',
      indicatorCode: 'A9.1',
      limit: 150,
    });
    expect(second.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['IBAN_INVALID', 'PRIORITY_MISSING', 'CONTACT_INCOMPLETE']),
    );
  });

  it('caps the money per action, and shows the own share', async () => {
    const draft = await start(service, sofie);
    const saved = await save(service, sofie, draft, { lines: [line('A6', 23, 1)] });
    expect(saved.calculation).toEqual({
      requested: 1_350_000,
      ownShare: 1_350_000,
      total: 2_700_000,
    });
  });

  it.each<[string, object, object]>([
    [
      'a fraction',
      { plannedReach: 1.5 },
      { code: 'REACH_NOT_WHOLE', field: 'plannedReach', indicatorCode: 'A6' },
    ],
    [
      'a negative number',
      { plannedReach: -1 },
      { code: 'REACH_NEGATIVE', field: 'plannedReach', indicatorCode: 'A6' },
    ],
    [
      'a negative current reach',
      { currentReach: -4 },
      { code: 'REACH_NEGATIVE', field: 'currentReach', indicatorCode: 'A6' },
    ],
    [
      'what no column holds',
      { plannedReach: 3_000_000_000 },
      { code: 'REACH_NOT_WHOLE', field: 'plannedReach' },
    ],
    [
      'an indicator of nowhere',
      { indicatorCode: 'A99' },
      { code: 'UNKNOWN_INDICATOR', indicatorCode: 'A99' },
    ],
  ])('refuses %s at its row and loses nothing', async (_, change, problem) => {
    const draft = await start(service, sofie);
    const before = await save(service, sofie, draft, complete);
    const input = {
      id: draft.id,
      version: before.version,
      iban: 'BE00',
      lines: [{ ...line('A6', 1, 1), ...change }],
    };
    const { problems, current } = refusalOf(await service.ask(sofie, SAVE, { input }, { now }));
    expect(problems).toEqual([expect.objectContaining(problem)]);
    expect(current).toMatchObject({ version: before.version, iban: complete.iban });
    expect(current?.lines).toEqual(before.lines);
  });

  it.each([
    ['empty', null],
    ['text', 'tien'],
  ])('does not take a reach that is %s', async (_, plannedReach) => {
    const { id, version } = await start(service, sofie);
    const input = { id, version, lines: [{ ...line('A6', 1, 1), plannedReach }] };
    const answer = await service.ask(sofie, SAVE, { input }, { now });
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
    expect(await start(service, sofie)).toMatchObject({ version });
  });

  it('refuses text without end', async () => {
    const { id, version } = await start(service, sofie);
    const input = { id, version, contact: { lastName: 'x'.repeat(201) } };
    expect(refusalOf(await service.ask(sofie, SAVE, { input }, { now })).problems).toMatchObject([
      { code: 'TEXT_TOO_LONG', field: 'lastName', limit: 200 },
    ]);
  });

  it('shows the newest version to who saved from an older one', async () => {
    const draft = await start(service, sofie);
    await save(service, sofie, draft, { lines: [line('A2', 1, 1)] });
    const input = { id: draft.id, version: draft.version, lines: [line('A22', 2, 1)] };
    const { problems, current } = refusalOf(await service.ask(sofie, SAVE, { input }, { now }));
    expect(problems).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect(current?.version).toBe(2);
    expect(current?.lines.filter(({ plannedReach }) => plannedReach > 0)).toMatchObject([
      { indicatorCode: 'A2', plannedReach: 1 },
    ]);
  });

  it('goes on after closing: the draft is the applicant’s own', async () => {
    const { id, version } = await start(service, sofie);
    const answer = await service.ask(
      sofie,
      SAVE,
      { input: { id, version, iban: 'BE71' } },
      { now: afterClosing },
    );
    expect(applicationOf(answer)).toMatchObject({ iban: 'BE71', availableSteps: ['EDIT'] });
  });

  it.each<[string, Parameters<TestService['ask']>[0], string]>([
    ['a reader of the applicant', tom, 'FORBIDDEN'],
    ['one who may only sign', official(mechelen, 'signatory'), 'FORBIDDEN'],
    ['another municipality', joris, 'NOT_FOUND'],
    ['the agency, that sees no drafts', an, 'NOT_FOUND'],
    ['a partner', partner, 'NOT_FOUND'],
    ['the public', citizen, 'NOT_FOUND'],
  ])('is not for %s', async (_, actor, code) => {
    const { id, version } = await start(service, sofie);
    const answer = await service.ask(actor, SAVE, { input: { id, version, iban: 'X' } }, { now });
    expect(errorCode(answer)).toBe(code);
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'nonsense', ''])(
    'does not find %j',
    async (id) => {
      const answer = await service.ask(sofie, SAVE, { input: { id, version: 1 } }, { now });
      expect(errorCode(answer)).toBe('NOT_FOUND');
    },
  );
});
