import type { Reading } from '@hub/client/graph';
import { Loaded, PanelState } from '@hub/ui';
import type { ReactNode } from 'react';

interface Props<Data> {
  readonly reading: Reading<Data>;
  readonly heading: ReactNode;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

const isDown = (failure: object | undefined): boolean =>
  failure !== undefined &&
  'code' in failure &&
  (failure.code === 'SUBGRAPH_UNAVAILABLE' || failure.code === 'TIMEOUT');

/** Like `Loaded`, and tells a part of the hub that is down from a question that failed. */
export function LoadedPanel<Data>({ reading, heading, lines = 4, children }: Props<Data>) {
  if (reading.data === undefined && isDown(reading.failure)) {
    const traceId =
      reading.failure && 'traceId' in reading.failure ? reading.failure.traceId : null;
    return (
      <PanelState state="unavailable" heading={heading} onRetry={reading.retry} traceId={traceId} />
    );
  }
  return (
    <Loaded reading={reading} lines={lines}>
      {children}
    </Loaded>
  );
}
