import { useState } from 'react';
import { useFailureText } from './use-texts.ts';

interface Change {
  readonly running: boolean;
  /** why it did not happen; undefined while there is nothing to tell */
  readonly failed: string | undefined;
  /** runs the work, once at a time; true when it happened */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

/** A change of a connection: busy, done, or a sentence that says why not. */
export function useChange(): Change {
  const failureText = useFailureText();
  const [running, setRunning] = useState(false);
  const [failed, setFailed] = useState<string>();
  const run = async (work: () => Promise<void>) => {
    if (running) return false;
    setRunning(true);
    setFailed(undefined);
    try {
      await work();
      return true;
    } catch (failure) {
      setFailed(failureText(failure));
      return false;
    } finally {
      setRunning(false);
    }
  };
  return { running, failed, run };
}
