/** What a page knows of its connection; the live state of @hub/client fits. */
export interface Connection {
  readonly phase: 'still' | 'connecting' | 'live' | 'polling' | 'retrying' | 'offline' | 'ended';
  /** live, polling: until when the page is current · retrying, offline: since when it may not be · in milliseconds */
  readonly at: number;
  /** something on the page is kept up to date */
  readonly follows: boolean;
}

export const isBroken = ({ phase }: Connection): boolean =>
  phase === 'retrying' || phase === 'offline';
