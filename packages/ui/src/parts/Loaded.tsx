import type { ReactNode } from 'react';
import { PanelState } from './PanelState.tsx';

/** What a panel knows of its question; the readings of @hub/client fit. */
interface Reading<Data> {
  readonly data: Data | undefined;
  readonly loading: boolean;
  readonly failure: object | undefined;
  readonly retry: () => void;
}

interface Props<Data> {
  readonly reading: Reading<Data>;
  /** lines of the skeleton while the first answer is on its way */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** The content of a panel once its data are there; until then a skeleton, and a message with a retry when they do not come. */
export function Loaded<Data>({ reading, lines = 4, children }: Props<Data>) {
  if (reading.data !== undefined) return children(reading.data);
  if (!reading.failure) return <PanelState state="loading" lines={lines} />;
  const { failure } = reading;
  const traceId =
    'traceId' in failure && typeof failure.traceId === 'string' ? failure.traceId : null;
  return <PanelState state="error" onRetry={reading.retry} traceId={traceId} />;
}
