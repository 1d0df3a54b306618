export type LivePhase =
  /** nothing on this page is kept up to date */
  | 'still'
  /** for the first time */
  | 'connecting'
  | 'live'
  /** streams are refused or kept back on the way: the page asks every minute */
  | 'polling'
  /** the browser has a network, the hub does not answer */
  | 'retrying'
  /** the browser has no network */
  | 'offline'
  /** the session is over: nothing more comes */
  | 'ended';

/** Does this tab show what the hub knows? */
export interface LiveState {
  readonly phase: LivePhase;
  /** live, polling: until when the page is known to be current · retrying, offline: since when it may not be · in milliseconds */
  readonly at: number;
  /** something on this page is kept up to date, or was until the connection broke */
  readonly follows: boolean;
}

export type LiveChange =
  | { readonly type: 'followed' | 'left' | 'refused' | 'over' }
  /** a stream speaks · one round of questions was answered · the stream still stands, with or without a newer answer */
  | { readonly type: 'opened' | 'polled' | 'heard'; readonly at: number }
  /** the hub was not reached; `at` is its last sign of life */
  | { readonly type: 'lost'; readonly at: number; readonly online: boolean }
  | { readonly type: 'online' }
  | { readonly type: 'offline'; readonly at: number };

export const STILL: LiveState = { phase: 'still', at: 0, follows: false };

/**
 * What a change makes of the state. A break keeps its first moment until it is over, however often is tried meanwhile: who is
 * told "since 14.32" is not told anything else before it is mended.
 */
export function nextLiveState(state: LiveState, change: LiveChange): LiveState {
  const { phase, at, follows } = state;
  const broken = phase === 'retrying' || phase === 'offline';
  switch (change.type) {
    case 'followed':
      return phase === 'still' || phase === 'ended'
        ? { phase: 'connecting', at, follows: true }
        : { ...state, follows: true };
    case 'left':
      return phase === 'offline' ? { ...state, follows: false } : STILL;
    case 'opened':
      return { phase: 'live', at: change.at, follows };
    case 'polled':
      return { phase: 'polling', at: change.at, follows };
    case 'heard':
      return phase === 'live' ? { ...state, at: change.at } : state;
    case 'refused':
      return phase === 'polling' ? state : { ...state, phase: 'still' };
    case 'lost':
      if (phase === 'offline' && !change.online) return state;
      return { phase: 'retrying', at: broken ? at : change.at, follows };
    case 'offline':
      if (phase === 'ended') return state;
      return { phase: 'offline', at: broken ? at : change.at, follows };
    case 'online':
      // A page that follows something learns from its next try whether the hub is there.
      return phase === 'offline' && !follows ? STILL : state;
    case 'over':
      return { phase: 'ended', at, follows };
  }
}
