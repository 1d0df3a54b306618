import { LOGGED_IN, VisibleFor } from '@hub/subgraph';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { AuditChange } from './audit-change.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { AuditEntryConnection } from './audit-entry-connection.ts';
import { AuditExport } from './audit-export.ts';
import { AuditFilter } from './audit-filter.ts';
import { auditPage } from './audit-page.ts';
import { changesOf } from './changes.rules.ts';
import { exportAuditEntries } from './export-audit-entries.ts';

@Resolver(() => AuditEntry)
export class AuditResolver {
  @VisibleFor(...LOGGED_IN)
  @Query(() => AuditEntryConnection, {
    description:
      'Who did what, newest first: an organisation reads its own file, the administrator of the agency all.',
  })
  auditEntries(
    @Ctx() context: Context,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<AuditEntryConnection> {
    return auditPage(context, filter, first ?? 50, after);
  }

  @VisibleFor(...LOGGED_IN)
  @Mutation(() => AuditExport, {
    description: 'The entries of a filter as a file, at most 10,000.',
  })
  exportAuditEntries(
    @Ctx() context: Context,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
  ): Promise<AuditExport> {
    return exportAuditEntries(context, filter);
  }

  @VisibleFor(...LOGGED_IN)
  @FieldResolver(() => Organisation, { nullable: true, description: 'Whose file it is about.' })
  organisation(
    @Root() { organisationId }: AuditEntry,
    @Ctx() { loaders }: Context,
  ): Promise<Organisation | null> {
    return loaders.organisation.load(organisationId);
  }

  @VisibleFor(...LOGGED_IN)
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'For whom the actor acted; null for the hub itself.',
  })
  actorOrganisation(
    @Root() { actorOrganisationId }: AuditEntry,
    @Ctx() { loaders }: Context,
  ): Promise<Organisation | null> | null {
    return actorOrganisationId === null ? null : loaders.organisation.load(actorOrganisationId);
  }

  @VisibleFor(...LOGGED_IN)
  @FieldResolver(() => [AuditChange])
  changes(@Root() { before, after }: AuditEntry): AuditChange[] {
    return changesOf(before, after);
  }

  @VisibleFor(...LOGGED_IN)
  @FieldResolver(() => String, {
    description:
      'SHA-256 of this entry and all before it; who keeps it can prove later what the log said.',
  })
  hash(@Root() { hash }: AuditEntry): string {
    return hash.toString('hex');
  }
}
