import { buildSubgraph, type Service } from '@hub/subgraph';
import { Snapshots1795475400000 } from '../migrations/20261123t2310-snapshots.ts';
import { Application1795476000000 } from '../migrations/20261123t2320-application.ts';
import { Award1795476600000 } from '../migrations/20261123t2330-award.ts';
import { WrittenByRight1795491000000 } from '../migrations/20261124t0330-written-by-right.ts';
import { Application } from './application/application.entity.ts';
import { STEP_AUDIENCES } from './application/application.policy.ts';
import { ApplicationResolver } from './application/application.resolver.ts';
import { ApplicationCommandsResolver } from './application/application-commands.resolver.ts';
import { ApplicationEvent } from './application/application-event.entity.ts';
import { ApplicationQueriesResolver } from './application/application-queries.resolver.ts';
import { PlannedReach } from './application/planned-reach.entity.ts';
import { Submission } from './application/submission.entity.ts';
import { AssessmentResolver } from './assessment/assessment.resolver.ts';
import { AwardProposal } from './assessment/award-proposal.entity.ts';
import { AwardProposalResolver } from './assessment/award-proposal.resolver.ts';
import { AwardProposalLine } from './assessment/award-proposal-line.entity.ts';
import { Award } from './award/award.entity.ts';
import { AwardLineResolver, AwardResolver } from './award/award.resolver.ts';
import { AwardLine } from './award/award-line.entity.ts';
import { AwardPart } from './award/award-part.entity.ts';
import { EligibilityResolver } from './eligibility/eligibility.resolver.ts';
import { loadersOf } from './loaders.ts';
import { CooperationMemberSnapshot } from './organisation/cooperation-member-snapshot.entity.ts';
import { CooperationSnapshot } from './organisation/cooperation-snapshot.entity.ts';
import { OrganisationSnapshot } from './organisation/organisation-snapshot.entity.ts';
import { takeCooperation } from './organisation/take-cooperation.ts';
import { takeOrganisations } from './organisation/take-organisations.ts';
import { RoundResolver } from './round/round.resolver.ts';
import { RoundPolicy } from './round/round-policy.entity.ts';
import { RoundSnapshot } from './round/round-snapshot.entity.ts';
import { takeRound } from './round/take-round.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { seedReference } from './seed/seed-reference.ts';
import { ActionResolver } from './uptake/action.resolver.ts';
import { OrganisationResolver } from './uptake/organisation.resolver.ts';
import { UptakeResolver } from './uptake/uptake.resolver.ts';

const subgraph = buildSubgraph({
  name: 'applications',
  resolvers: [
    ApplicationResolver,
    ApplicationQueriesResolver,
    ApplicationCommandsResolver,
    AssessmentResolver,
    AwardProposalResolver,
    AwardResolver,
    AwardLineResolver,
    EligibilityResolver,
    UptakeResolver,
    ActionResolver,
    OrganisationResolver,
    RoundResolver,
  ],
  loaders: loadersOf,
  references: {
    Application: ({ id }, { loaders }) => loaders.application.load(String(id)),
    Award: ({ id }, { loaders }) => loaders.award.load(String(id)),
    Round: ({ id }) => ({ id }),
    Action: ({ id }) => ({ id }),
    Organisation: ({ id }) => ({ id }),
  },
  enumAudiences: { ApplicationStep: STEP_AUDIENCES },
});

/** Applications from draft to award, and what was awarded and achieved. */
export const applications: Service = {
  name: 'applications',
  subgraph,
  entities: [
    RoundSnapshot,
    RoundPolicy,
    OrganisationSnapshot,
    CooperationSnapshot,
    CooperationMemberSnapshot,
    Application,
    PlannedReach,
    Submission,
    ApplicationEvent,
    AwardProposal,
    AwardProposalLine,
    Award,
    AwardLine,
    AwardPart,
  ],
  migrations: [
    Snapshots1795475400000,
    Application1795476000000,
    Award1795476600000,
    WrittenByRight1795491000000,
  ],
  handlers: {
    'round-published': takeRound,
    'organisations-registered': takeOrganisations,
    'cooperation-activated': takeCooperation,
  },
  publishes: ['application-submitted', 'award-decided'],
  seedReference,
  seedDemo,
};
