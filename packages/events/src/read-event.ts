import { EVENT_VERSIONS, type HubEvent } from './event.ts';
import type { EventPayloads, EventType } from './payloads.ts';
import { count, objectOf, type Shape, text, uuid } from './shape.ts';
import { SHAPES } from './shapes.ts';

const envelope = objectOf({ id: uuid, type: text, v: count, aggregateId: uuid, version: count });

/** Thrown for an event that does not fit its shape: the job stops and stays visible, nothing is guessed. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';
}

export const isEventType = (type: unknown): type is EventType =>
  typeof type === 'string' && Object.hasOwn(SHAPES, type);

function assertShape(shape: Shape, value: unknown, path: string): void {
  const differences = shape(value, path);
  if (differences.length > 0) throw new UnreadableEvent(differences.slice(0, 5).join('; '));
}

/** Checks a payload before it is published. @throws UnreadableEvent with the places that differ */
export function assertPayload<T extends EventType>(type: T, payload: EventPayloads[T]): void {
  assertShape(SHAPES[type], payload, type);
}

/** An event as it came out of the delivery job. @throws UnreadableEvent for an unknown type, version or shape */
export function readEvent(value: unknown): HubEvent {
  assertShape(envelope, value, 'event');
  const event = value as { type: unknown; v: number; payload: unknown };
  if (!isEventType(event.type))
    throw new UnreadableEvent(`event.type: unknown type ${String(event.type)}`);
  if (event.v !== EVENT_VERSIONS[event.type])
    throw new UnreadableEvent(`event.v: ${event.type} has no version ${event.v}`);
  assertShape(SHAPES[event.type], event.payload, event.type);
  return value as HubEvent;
}
