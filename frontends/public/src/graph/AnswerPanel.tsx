import { PanelState } from '@hub/ui';
import type { ReactNode } from 'react';
import type { Asked } from './use-answer.ts';

interface Props<Data> {
  readonly answer: Asked<Data>;
  /** what the panel shows: "De lijst"; said when it cannot */
  readonly heading: ReactNode;
  readonly height?: string;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** The content of a panel, or its state while there is none. */
export function AnswerPanel<Data>({ answer, heading, height, lines, children }: Props<Data>) {
  switch (answer.state) {
    case 'loading':
      return <PanelState state="loading" {...(height && { height })} {...(lines && { lines })} />;
    case 'failed':
      return (
        <PanelState
          state={answer.error.kind}
          heading={heading}
          traceId={answer.error.traceId}
          onRetry={answer.retry}
        />
      );
    case 'ready':
      return children(answer.data);
  }
}
