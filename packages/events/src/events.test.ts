import { describe, expect, it } from 'vitest';
import { EVENT_VERSIONS } from './event.ts';
import { assertPayload, isEventType, readEvent, UnreadableEvent } from './read-event.ts';
import { samples } from './samples.ts';

const envelope = {
  id: '0190a000-0000-7000-8000-000000000001',
  aggregateId: '0190a000-0000-7000-8000-000000000002',
  version: 1,
};

describe('golden samples', () => {
  it.each(Object.entries(samples))('%s reads as it was published', (type, payload) => {
    if (!isEventType(type)) throw new Error(`${type} is no event`);
    const event = { ...envelope, type, v: EVENT_VERSIONS[type], payload };
    expect(readEvent(event)).toEqual(event);
  });

  it('exist for every event', () => {
    expect(Object.keys(samples).sort()).toEqual(Object.keys(EVENT_VERSIONS).sort());
  });
});

describe('what does not fit', () => {
  const decided = samples['award-decided'];
  it.each([
    ['an unknown type', { type: 'award-dreamt', v: 1, payload: {} }, 'unknown type'],
    ['an inherited name as type', { type: 'toString', v: 1, payload: {} }, 'unknown type'],
    ['a later version', { type: 'award-decided', v: 2, payload: decided }, 'has no version 2'],
    [
      'half a cent',
      { type: 'award-decided', v: 1, payload: { ...decided, amountCents: 0.5 } },
      'award-decided.amountCents: no whole number',
    ],
    [
      'a missing field',
      { type: 'award-decided', v: 1, payload: { ...decided, holderId: undefined } },
      'award-decided.holderId: no uuid',
    ],
    [
      'a wrong row',
      { type: 'award-decided', v: 1, payload: { ...decided, lines: [{}] } },
      'award-decided.lines[0].indicatorId: no uuid',
    ],
  ])('%s is refused with its place', (_name, event, message) => {
    expect(() => readEvent({ ...envelope, ...event })).toThrow(UnreadableEvent);
    expect(() => readEvent({ ...envelope, ...event })).toThrow(message);
  });

  it('is refused before it is published', () => {
    expect(() => assertPayload('award-decided', { ...decided, decidedAt: 'gisteren' })).toThrow(
      'no instant',
    );
  });

  it('but a field that a later, additive version adds is no harm', () => {
    const later = { ...decided, remark: 'new' };
    expect(readEvent({ ...envelope, type: 'award-decided', v: 1, payload: later }).payload).toEqual(
      later,
    );
  });
});
