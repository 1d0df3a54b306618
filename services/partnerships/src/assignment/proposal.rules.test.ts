import { expect, it } from 'vitest';
import {
  LONGEST_NOTE,
  type Proposal,
  type ProposalFacts,
  refuseProposal,
} from './proposal.rules.ts';

const good: Proposal & ProposalFacts = {
  reach: 40,
  amount: 1_280_000,
  startsOn: '2027-10-01',
  endsOn: '2028-09-30',
  note: null,
  roundKnown: true,
  indicatorInRound: true,
  partnerCanDeliver: true,
};

it.each<[string, Partial<typeof good>, string | undefined]>([
  ['a good one', {}, undefined],
  ['one unit, for free, on one day', { reach: 1, amount: 0, endsOn: '2027-10-01' }, undefined],
  ['no reach', { reach: 0 }, 'REACH_NOT_POSITIVE reach'],
  ['less than no reach', { reach: -1 }, 'REACH_NOT_POSITIVE reach'],
  ['a negative amount', { amount: -1 }, 'AMOUNT_NEGATIVE amount'],
  ['an end before its start', { endsOn: '2027-09-30' }, 'DATES_REVERSED endsOn'],
  ['the longest note', { note: 'x'.repeat(LONGEST_NOTE) }, undefined],
  ['a longer note', { note: 'x'.repeat(LONGEST_NOTE + 1) }, 'TEXT_TOO_LONG note'],
  ['an unknown round', { roundKnown: false }, 'UNKNOWN_ROUND roundId'],
  ['an indicator of another round', { indicatorInRound: false }, 'UNKNOWN_INDICATOR indicatorId'],
  ['somebody who is no partner', { partnerCanDeliver: false }, 'UNKNOWN_PARTNER partnerId'],
  ['several mistakes', { reach: 0, roundKnown: false }, 'UNKNOWN_ROUND roundId'],
])('%s: %s gives %s', (_, change, expected) => {
  const proposal = { ...good, ...change };
  const refusal = refuseProposal(proposal, proposal);
  expect(refusal && `${refusal.code} ${refusal.field}`).toBe(expected);
});
