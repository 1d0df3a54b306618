import { brusselsDate, formatDateTime, formatTime } from '@hub/domain';
import { type ReactNode, useEffect, useState } from 'react';
import { type Connection, isBroken } from '../connection.ts';
import { useUiLocale, useUiTexts } from '../UiRoot.tsx';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

/** How long the good news stays. */
const BACK_MS = 6_000;
/** A try that fails at once still shows that it was made. */
const TRYING_MS = 1_500;

interface Props {
  readonly connection: Connection;
  readonly onRetry: () => void;
  /** what leads to a new login */
  readonly login?: ReactNode;
}

/**
 * Says that the page may be out of date, since when, and what happens next; and once that it is mended. One region that always
 * stands, so that a screen reader hears its text come; the text does not change while the same break lasts, so it is heard once.
 */
export function ConnectionBar({ connection, onRetry, login }: Props) {
  const back = useBack(connection);
  const broken = isBroken(connection);
  const ended = connection.phase === 'ended';
  const tone = broken || ended ? 'warn' : back ? 'ok' : undefined;
  const { connection: name } = useUiTexts();
  return (
    // a landmark only while it says something
    <section className="ui-connection" data-tone={tone} aria-label={tone && name}>
      <p role="status">
        {broken && <Break {...connection} />}
        {ended && <Ended />}
        {back && <Back {...connection} />}
      </p>
      {broken && connection.follows && <Retry onRetry={onRetry} />}
      {ended && login}
    </section>
  );
}

function Break({ phase, at, follows }: Connection) {
  const texts = useUiTexts();
  const since = useSince(at);
  const offline = phase === 'offline';
  return (
    <>
      <Icon name="warning" />
      <span>
        <strong>{offline ? texts.offline(since) : texts.away(since)}</strong> {texts.lastKnown}{' '}
        {offline || !follows ? texts.goesOn : texts.triesAgain}
      </span>
    </>
  );
}

const Ended = () => (
  <>
    <Icon name="warning" />
    <span>{useUiTexts().loggedOut}</span>
  </>
);

function Back({ follows }: Connection) {
  const texts = useUiTexts();
  return (
    <>
      <Icon name="check" />
      <span>
        <strong>{texts.back}</strong> {follows && texts.staysLive}
      </span>
    </>
  );
}

function Retry({ onRetry }: { readonly onRetry: () => void }) {
  const texts = useUiTexts();
  const [trying, setTrying] = useState(false);
  useEffect(() => {
    if (!trying) return undefined;
    const timer = setTimeout(() => setTrying(false), TRYING_MS);
    return () => clearTimeout(timer);
  }, [trying]);
  const press = () => {
    setTrying(true);
    onRetry();
  };
  return (
    <Button variant="secondary" size="small" busy={trying} onClick={press}>
      {trying ? texts.trying : texts.retry}
    </Button>
  );
}

/** A moment of today by its time, an older one with its day: a page may stand open for long. */
function useSince(at: number): string {
  const locale = useUiLocale();
  const moment = new Date(at);
  const isToday = brusselsDate(moment) === brusselsDate(new Date());
  return isToday ? formatTime(moment, locale) : formatDateTime(moment, locale);
}

type Memory = 'well' | 'offline' | 'away' | 'back';

/** What is remembered of a break: it is mended when the page is current again, or when the network of a page that follows nothing comes. */
function remember(before: Memory, { phase }: Connection): Memory {
  switch (phase) {
    case 'offline':
      return 'offline';
    case 'retrying':
    case 'ended':
      return 'away';
    case 'live':
    case 'polling':
      return before === 'well' ? 'well' : 'back';
    case 'still':
      return before === 'offline' || before === 'back' ? 'back' : 'well';
    case 'connecting':
      return before;
  }
}

/** True for a while after a break was mended. */
function useBack(connection: Connection): boolean {
  const [memory, setMemory] = useState<Memory>('well');
  const now = remember(memory, connection);
  if (now !== memory) setMemory(now);
  useEffect(() => {
    if (now !== 'back') return undefined;
    const timer = setTimeout(() => setMemory('well'), BACK_MS);
    return () => clearTimeout(timer);
  }, [now]);
  return now === 'back';
}
