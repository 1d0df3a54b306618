import { connectionOf, LOGGED_IN } from '@hub/subgraph';
import { ObjectType } from 'type-graphql';
import { AuditEntry } from './audit-entry.entity.ts';

@ObjectType()
export class AuditEntryConnection extends connectionOf(AuditEntry, LOGGED_IN) {}
