/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query AssignmentsOfOurs {\n  assignments(first: 200) {\n    totalCount\n    nodes {\n      ...AssignmentFields\n    }\n  }\n}\n\nquery ActionMeaning($programme: String!, $number: Int!) {\n  action(programme: $programme, number: $number) {\n    id\n    objective {\n      id\n      nameNl\n      nameEn\n    }\n    sources\n    terms {\n      round {\n        id\n      }\n      definitionNl\n    }\n    indicators {\n      id\n      sentenceNl\n    }\n  }\n}\n\nfragment AssignmentFields on Assignment {\n  id\n  number\n  state\n  reach\n  amount\n  paid\n  startsOn\n  endsOn\n  note\n  reason\n  fictional\n  version\n  availableSteps\n  localGovernment {\n    id\n    name\n    website\n    localGovernment {\n      nisCode\n      province\n    }\n  }\n  round {\n    id\n    slug\n    ordinal\n    titleNl\n    titleEn\n    demo\n    projectStart\n    projectEnd\n  }\n  indicator {\n    id\n    code\n    kind\n    unitNl\n    unitEn\n    action {\n      id\n      number\n      nameNl\n      nameEn\n    }\n  }\n}\n\nmutation AcceptAssignment($id: ID!, $version: Int!) {\n  acceptAssignment(id: $id, version: $version) {\n    __typename\n    ... on Assignment {\n      ...AssignmentFields\n    }\n    ... on AssignmentRefused {\n      ...RefusedFields\n    }\n  }\n}\n\nmutation DeclineAssignment($id: ID!, $version: Int!, $reason: String!) {\n  declineAssignment(id: $id, version: $version, reason: $reason) {\n    __typename\n    ... on Assignment {\n      ...AssignmentFields\n    }\n    ... on AssignmentRefused {\n      ...RefusedFields\n    }\n  }\n}\n\nfragment RefusedFields on AssignmentRefused {\n  code\n  field\n  current {\n    ...AssignmentFields\n  }\n}": typeof types.AssignmentsOfOursDocument,
};
const documents: Documents = {
    "query AssignmentsOfOurs {\n  assignments(first: 200) {\n    totalCount\n    nodes {\n      ...AssignmentFields\n    }\n  }\n}\n\nquery ActionMeaning($programme: String!, $number: Int!) {\n  action(programme: $programme, number: $number) {\n    id\n    objective {\n      id\n      nameNl\n      nameEn\n    }\n    sources\n    terms {\n      round {\n        id\n      }\n      definitionNl\n    }\n    indicators {\n      id\n      sentenceNl\n    }\n  }\n}\n\nfragment AssignmentFields on Assignment {\n  id\n  number\n  state\n  reach\n  amount\n  paid\n  startsOn\n  endsOn\n  note\n  reason\n  fictional\n  version\n  availableSteps\n  localGovernment {\n    id\n    name\n    website\n    localGovernment {\n      nisCode\n      province\n    }\n  }\n  round {\n    id\n    slug\n    ordinal\n    titleNl\n    titleEn\n    demo\n    projectStart\n    projectEnd\n  }\n  indicator {\n    id\n    code\n    kind\n    unitNl\n    unitEn\n    action {\n      id\n      number\n      nameNl\n      nameEn\n    }\n  }\n}\n\nmutation AcceptAssignment($id: ID!, $version: Int!) {\n  acceptAssignment(id: $id, version: $version) {\n    __typename\n    ... on Assignment {\n      ...AssignmentFields\n    }\n    ... on AssignmentRefused {\n      ...RefusedFields\n    }\n  }\n}\n\nmutation DeclineAssignment($id: ID!, $version: Int!, $reason: String!) {\n  declineAssignment(id: $id, version: $version, reason: $reason) {\n    __typename\n    ... on Assignment {\n      ...AssignmentFields\n    }\n    ... on AssignmentRefused {\n      ...RefusedFields\n    }\n  }\n}\n\nfragment RefusedFields on AssignmentRefused {\n  code\n  field\n  current {\n    ...AssignmentFields\n  }\n}": types.AssignmentsOfOursDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AssignmentsOfOurs {\n  assignments(first: 200) {\n    totalCount\n    nodes {\n      ...AssignmentFields\n    }\n  }\n}\n\nquery ActionMeaning($programme: String!, $number: Int!) {\n  action(programme: $programme, number: $number) {\n    id\n    objective {\n      id\n      nameNl\n      nameEn\n    }\n    sources\n    terms {\n      round {\n        id\n      }\n      definitionNl\n    }\n    indicators {\n      id\n      sentenceNl\n    }\n  }\n}\n\nfragment AssignmentFields on Assignment {\n  id\n  number\n  state\n  reach\n  amount\n  paid\n  startsOn\n  endsOn\n  note\n  reason\n  fictional\n  version\n  availableSteps\n  localGovernment {\n    id\n    name\n    website\n    localGovernment {\n      nisCode\n      province\n    }\n  }\n  round {\n    id\n    slug\n    ordinal\n    titleNl\n    titleEn\n    demo\n    projectStart\n    projectEnd\n  }\n  indicator {\n    id\n    code\n    kind\n    unitNl\n    unitEn\n    action {\n      id\n      number\n      nameNl\n      nameEn\n    }\n  }\n}\n\nmutation AcceptAssignment($id: ID!, $version: Int!) {\n  acceptAssignment(id: $id, version: $version) {\n    __typename\n    ... on Assignment {\n      ...AssignmentFields\n    }\n    ... on AssignmentRefused {\n      ...RefusedFields\n    }\n  }\n}\n\nmutation DeclineAssignment($id: ID!, $version: Int!, $reason: String!) {\n  declineAssignment(id: $id, version: $version, reason: $reason) {\n    __typename\n    ... on Assignment {\n      ...AssignmentFields\n    }\n    ... on AssignmentRefused {\n      ...RefusedFields\n    }\n  }\n}\n\nfragment RefusedFields on AssignmentRefused {\n  code\n  field\n  current {\n    ...AssignmentFields\n  }\n}"): typeof import('./graphql').AssignmentsOfOursDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
