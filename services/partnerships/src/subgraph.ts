import { buildSubgraph, type Service } from '@hub/subgraph';
import { Register1795476600000 } from '../migrations/20261123t2330-register.ts';
import { Assignment1795477200000 } from '../migrations/20261123t2340-assignment.ts';
import { AuditReader1795489200000 } from '../migrations/20261124t0300-audit-reader.ts';
import { AssignmentWrittenByRight1795491000000 } from '../migrations/20261124t0330-written-by-right.ts';
import { Assignment } from './assignment/assignment.entity.ts';
import { AssignmentResolver } from './assignment/assignment.resolver.ts';
import { AssignmentStepsResolver } from './assignment/assignment-steps.resolver.ts';
import { AuditResolver } from './audit/audit.resolver.ts';
import { AuditEntry } from './audit/audit-entry.entity.ts';
import { Cooperation } from './cooperation/cooperation.entity.ts';
import { CooperationResolver } from './cooperation/cooperation.resolver.ts';
import { Membership } from './cooperation/membership.entity.ts';
import { loaders } from './loaders.ts';
import { Mentorship } from './mentorship/mentorship.entity.ts';
import { MentorshipResolver } from './mentorship/mentorship.resolver.ts';
import { LocalGovernmentDetailsResolver } from './organisation/local-government-details.resolver.ts';
import { Organisation } from './organisation/organisation.entity.ts';
import { OrganisationResolver } from './organisation/organisation.resolver.ts';
import { keepRound } from './round/keep-round.ts';
import { RoundIndicator } from './round/round-indicator.entity.ts';
import { RoundSnapshot } from './round/round-snapshot.entity.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { seedReference } from './seed/seed-reference.ts';

const subgraph = buildSubgraph({
  name: 'partnerships',
  resolvers: [
    OrganisationResolver,
    LocalGovernmentDetailsResolver,
    CooperationResolver,
    MentorshipResolver,
    AssignmentResolver,
    AssignmentStepsResolver,
    AuditResolver,
  ],
  loaders,
  references: {
    Organisation: ({ id }, context) => context.loaders.organisation.load(String(id)),
    Cooperation: ({ id }, context) => context.loaders.cooperation.load(String(id)),
    Mentorship: ({ id }, context) => context.loaders.mentorship.load(String(id)),
    Assignment: ({ id }, context) => context.loaders.assignment.load(String(id)),
  },
});

/** Organisations and their succession, cooperations, mentorships, assignments of partners. */
export const partnerships: Service = {
  name: 'partnerships',
  subgraph,
  entities: [
    Organisation,
    Cooperation,
    Membership,
    Mentorship,
    RoundSnapshot,
    RoundIndicator,
    Assignment,
    AuditEntry,
  ],
  migrations: [
    Register1795476600000,
    Assignment1795477200000,
    AuditReader1795489200000,
    AssignmentWrittenByRight1795491000000,
  ],
  handlers: { 'round-published': keepRound },
  publishes: ['organisations-registered', 'cooperation-activated'],
  seedReference,
  seedDemo,
};
