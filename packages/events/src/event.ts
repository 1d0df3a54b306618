import type { EventPayloads, EventType } from './payloads.ts';

/** Version of each payload's shape. */
export const EVENT_VERSIONS = {
  'round-published': 1,
  'organisations-registered': 1,
  'cooperation-activated': 1,
  'application-submitted': 1,
  'award-decided': 1,
} as const satisfies Record<EventType, number>;

/** What happened, as it travels from the service where it happened to those that follow. */
export type HubEvent<T extends EventType = EventType> = {
  [K in T]: {
    readonly id: string;
    readonly type: K;
    /** Version of the payload's shape. */
    readonly v: number;
    /** What it happened to; events of one aggregate are handled in order. */
    readonly aggregateId: string;
    /** Place in the history of the aggregate: 1, 2, 3 ... */
    readonly version: number;
    readonly payload: EventPayloads[K];
  };
}[T];

/** An event before the database gave it an id and a place in the history of its aggregate. */
export type NewEvent<T extends EventType = EventType> = {
  [K in T]: { readonly type: K; readonly aggregateId: string; readonly payload: EventPayloads[K] };
}[T];
