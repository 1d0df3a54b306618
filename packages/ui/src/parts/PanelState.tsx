import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { useUiTexts } from '../UiRoot.tsx';
import { Button } from './Button.tsx';
import { Skeleton } from './Skeleton.tsx';

interface Common {
  /** what the panel would show: "De kaart" */
  readonly heading?: ReactNode;
  readonly children?: ReactNode;
}

type Props = Common &
  (
    | { readonly state: 'loading'; readonly lines?: number; readonly height?: string }
    | { readonly state: 'empty' }
    /** the question failed · unavailable: one part of the hub is down, the rest works */
    | {
        readonly state: 'error' | 'unavailable';
        readonly onRetry?: (() => void) | undefined;
        readonly traceId?: string | null | undefined;
      }
  );

/** Instead of the content of a panel: loading, empty, failed, or temporarily unavailable. */
export function PanelState(props: Props) {
  if (props.state === 'loading') {
    const { lines, height } = props;
    return <Skeleton {...(lines && { lines })} {...(height && { height })} />;
  }
  if (props.state === 'empty') return <StateBox {...props} state="empty" />;
  return <FailedBox {...props} />;
}

function StateBox({ state, heading, children }: Common & { readonly state: string }) {
  return (
    <div className={classNames('ui-state', `ui-state-${state}`)}>
      {heading && <strong>{heading}</strong>}
      {children}
    </div>
  );
}

interface FailedProps extends Common {
  readonly state: 'error' | 'unavailable';
  readonly onRetry?: (() => void) | undefined;
  readonly traceId?: string | null | undefined;
}

function FailedBox({ state, heading, children, onRetry, traceId }: FailedProps) {
  const texts = useUiTexts();
  const usual = state === 'error' ? texts.failed : texts.unavailable;
  return (
    <div className={classNames('ui-state', `ui-state-${state}`)} role="status">
      <strong>{heading ?? usual}</strong>
      {heading && !children ? <span>{usual}</span> : children}
      {onRetry && (
        <Button variant="secondary" size="small" onClick={onRetry}>
          {texts.retry}
        </Button>
      )}
      {traceId && <small className="ui-quiet">{texts.trace(traceId)}</small>}
    </div>
  );
}
