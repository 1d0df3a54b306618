import { expect, test } from 'vitest';
import { type LiveChange, type LiveState, nextLiveState, STILL } from './live-state.ts';

const connecting: LiveState = { phase: 'connecting', at: 0, follows: true };
const live: LiveState = { phase: 'live', at: 10, follows: true };
const polling: LiveState = { phase: 'polling', at: 10, follows: true };
const retrying: LiveState = { phase: 'retrying', at: 20, follows: true };
const offline: LiveState = { phase: 'offline', at: 20, follows: true };
const offlineStill: LiveState = { phase: 'offline', at: 20, follows: false };
const ended: LiveState = { phase: 'ended', at: 10, follows: true };

const followed: LiveChange = { type: 'followed' };
const left: LiveChange = { type: 'left' };
const refused: LiveChange = { type: 'refused' };
const over: LiveChange = { type: 'over' };
const online: LiveChange = { type: 'online' };
const opened: LiveChange = { type: 'opened', at: 30 };
const polled: LiveChange = { type: 'polled', at: 30 };
const heard: LiveChange = { type: 'heard', at: 30 };
const lost: LiveChange = { type: 'lost', at: 30, online: true };
const lostOffline: LiveChange = { type: 'lost', at: 30, online: false };
const wentOffline: LiveChange = { type: 'offline', at: 30 };

test.each<[string, LiveState, LiveChange, LiveState]>([
  ['a page that follows connects', STILL, followed, connecting],
  ['a page that stays live on its next step', live, followed, live],
  ['a page that comes back after a login', ended, followed, { ...connecting, at: 10 }],
  ['a page opened without a network', offlineStill, followed, offline],
  ['nothing is followed any more', live, left, STILL],
  ['nothing is followed while the hub is away', retrying, left, STILL],
  ['nothing is followed without a network', offline, left, offlineStill],
  ['the first stream', connecting, opened, { ...live, at: 30 }],
  ['the stream after a break', retrying, opened, { ...live, at: 30 }],
  ['the stream after a time offline', offline, opened, { ...live, at: 30 }],
  ['the stream still stands', live, heard, { ...live, at: 30 }],
  ['a sign of a stream that was given up', polling, heard, polling],
  ['streams are refused', connecting, refused, { ...connecting, phase: 'still' }],
  ['streams are refused again', polling, refused, polling],
  ['a round of questions', connecting, polled, { ...polling, at: 30 }],
  ['the hub was never reached', connecting, lost, { ...retrying, at: 30 }],
  ['the hub is away', live, lost, { ...retrying, at: 30 }],
  ['the hub is still away', retrying, lost, retrying],
  ['a try without a network', offline, lostOffline, offline],
  ['the network is back, the hub is not', offline, lost, retrying],
  ['the network goes', live, wentOffline, { ...offline, at: 30 }],
  ['the network goes after the hub', retrying, wentOffline, offline],
  [
    'the network goes on a page that follows nothing',
    STILL,
    wentOffline,
    { ...offlineStill, at: 30 },
  ],
  ['the network goes after the session', ended, wentOffline, ended],
  ['the network comes: the next try tells', offline, online, offline],
  ['the network comes to a page that follows nothing', offlineStill, online, STILL],
  ['the browser repeats itself', live, online, live],
  ['the session is over', live, over, ended],
])('%s', (_, state, change, next) => {
  expect(nextLiveState(state, change)).toEqual(next);
});
