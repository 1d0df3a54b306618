import type { ReactNode } from 'react';
import type { SteadyRows } from '../steady/use-steady-rows.ts';
import { useUiTexts } from '../UiRoot.tsx';
import { Button } from './Button.tsx';

interface Props {
  readonly steady: Pick<SteadyRows<unknown>, 'area' | 'waits' | 'showNewest'>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Area in which a list that changes by itself holds still; what waits is offered over its lower edge, where it moves nothing. */
export function SteadyArea({ steady, className, children }: Props) {
  const texts = useUiTexts();
  return (
    <div {...steady.area} className={className}>
      {children}
      <div role="status" className="ui-waits" data-shown={steady.waits || undefined}>
        {steady.waits && (
          <span>
            {texts.listChanged}
            <Button variant="secondary" size="small" onClick={steady.showNewest}>
              {texts.showNewest}
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}
