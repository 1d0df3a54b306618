import type { EventType } from './payloads.ts';
import {
  count,
  day,
  decimal,
  flag,
  instant,
  listOf,
  nullable,
  objectOf,
  oneOf,
  type Shape,
  text,
  uuid,
  whole,
} from './shape.ts';

const roundPublished = objectOf({
  roundId: uuid,
  programmeId: uuid,
  slug: text,
  ordinal: count,
  titleNl: text,
  demo: flag,
  policyVersion: count,
  opensAt: instant,
  closesAt: instant,
  projectStart: day,
  projectEnd: day,
  awardDecisionOn: nullable(day),
  budgetCents: nullable(count),
  applicantKinds: listOf(text),
  thresholdResidents: nullable(count),
  coFinancingBasisPoints: count,
  advanceBasisPoints: count,
  priorityScope: oneOf('LINE', 'ACTION'),
  rollingDecision: flag,
  indicators: listOf(
    objectOf({
      id: uuid,
      code: text,
      unitNl: text,
      actionNumber: count,
      kind: oneOf('COUNT', 'PLAN', 'STAFF'),
      standardAmountCents: count,
      maxReach: decimal,
      maxReachInForm: count,
    }),
  ),
  actions: listOf(
    objectOf({
      id: uuid,
      number: count,
      objectiveId: uuid,
      nameNl: text,
      ceilingCents: nullable(count),
    }),
  ),
});

const organisationsRegistered = objectOf({
  organisations: listOf(
    objectOf({
      id: uuid,
      name: text,
      kind: oneOf('LOCAL_GOVERNMENT', 'ASSOCIATION', 'COMMISSION', 'AGENCY'),
      localGovernmentKind: nullable(
        oneOf('MUNICIPALITY', 'VGC', 'VZW_DE_RAND', 'BRUSSELS_MUNICIPALITY'),
      ),
      nisCode: nullable(text),
      province: nullable(text),
      referenceRegion: nullable(text),
      randFacility: flag,
      originFigure: nullable(objectOf({ residents: count, year: count, fictional: flag })),
    }),
  ),
});

const cooperationActivated = objectOf({
  cooperationId: uuid,
  name: text,
  leadId: uuid,
  memberIds: listOf(uuid),
  referenceRegion: text,
  fictional: flag,
});

const applicationSubmitted = objectOf({
  applicationId: uuid,
  roundId: uuid,
  applicantId: uuid,
  requestedCents: count,
  submittedAt: instant,
  receiptHash: text,
});

const awardDecided = objectOf({
  awardId: uuid,
  applicationId: uuid,
  roundId: uuid,
  holderId: uuid,
  amountCents: count,
  advanceBasisPoints: count,
  decidedAt: instant,
  decisionReference: text,
  policyVersion: count,
  lines: listOf(
    objectOf({ indicatorId: uuid, indicatorCode: text, awardedReach: count, awardedCents: whole }),
  ),
  fictional: flag,
});

export const SHAPES: Readonly<Record<EventType, Shape>> = {
  'round-published': roundPublished,
  'organisations-registered': organisationsRegistered,
  'cooperation-activated': cooperationActivated,
  'application-submitted': applicationSubmitted,
  'award-decided': awardDecided,
};
