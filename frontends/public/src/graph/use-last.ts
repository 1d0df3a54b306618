import { useRef } from 'react';

/** The value, or the last one there was: something old stays in view until the new is there. */
export function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef(value);
  if (value !== undefined) last.current = value;
  return last.current;
}
