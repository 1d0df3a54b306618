import { connectionOf, EVERYONE } from '@hub/subgraph';
import { ObjectType } from 'type-graphql';
import { Organisation } from './organisation.entity.ts';

@ObjectType()
export class OrganisationConnection extends connectionOf(Organisation, EVERYONE) {}
