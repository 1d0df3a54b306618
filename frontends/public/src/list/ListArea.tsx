import { PanelState } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import type { UptakeQuery } from '../generated/graphql.ts';
import type { Asked } from '../graph/use-answer.ts';
import type { View } from '../overview/Explorer.tsx';
import type { OverviewState } from '../overview/overview-state.ts';
import type { ChangeOverview } from '../overview/use-overview.ts';
import { ListTwin } from './ListTwin.tsx';

interface Props {
  readonly answer: Asked<UptakeQuery>;
  readonly view: View | undefined;
  readonly state: OverviewState;
  readonly change: ChangeOverview;
}

/** The list, or why there is none. */
export function ListArea({ answer, view, state, change }: Props) {
  const { t } = useLingui();
  if (answer.state === 'failed') {
    return (
      <PanelState
        state={answer.error.kind}
        heading={t`De lijst van besturen`}
        traceId={answer.error.traceId}
        onRetry={answer.retry}
      />
    );
  }
  if (!view) return <PanelState state="loading" lines={8} height="44px" />;
  return <ListTwin view={view} state={state} change={change} />;
}
