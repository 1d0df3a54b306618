export { EVENT_VERSIONS, type HubEvent, type NewEvent } from './event.ts';
export type {
  ApplicationSubmitted,
  AwardDecided,
  CooperationActivated,
  EventPayloads,
  EventType,
  OrganisationsRegistered,
  RoundPublished,
} from './payloads.ts';
export { assertPayload, isEventType, readEvent, UnreadableEvent } from './read-event.ts';
