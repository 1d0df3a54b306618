import { connectionOf, LOGGED_IN } from '@hub/subgraph';
import { ObjectType } from 'type-graphql';
import { Assignment } from './assignment.entity.ts';

@ObjectType()
export class AssignmentConnection extends connectionOf(Assignment, LOGGED_IN) {}
