import type { Session } from '@hub/client';
import { useEffect } from 'react';

const CHANNEL = 'hub-session';

/** Says nothing that the other tabs do not know: they read the same session. */
const whoIs = ({ user, organisation }: Session): string =>
  JSON.stringify([user.name, organisation?.id ?? null]);

/**
 * All tabs of a browser share one cookie. When somebody logs in or out, or goes on for another organisation in one tab, the
 * others would show the first and ask the server as the second: each new page says who it is for, and a page for somebody
 * else asks the server again.
 */
export function useOtherTabs(session: Session, ask: () => Promise<unknown>): void {
  const mine = whoIs(session);
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(mine);
    channel.onmessage = ({ data }) => {
      if (data !== mine) void ask().catch(() => undefined);
    };
    return () => channel.close();
  }, [mine, ask]);
}
