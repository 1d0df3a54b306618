import { formatNumber } from '@hub/domain';
import type { ReactNode } from 'react';
import { useUiLocale, useUiTexts } from '../UiRoot.tsx';
import { Button } from './Button.tsx';

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
  readonly busy?: boolean;
  /** the button shows all that is left, instead of the next page */
  readonly all?: boolean;
  /** words on the button, instead of the usual ones */
  readonly label?: string;
  /** links at the right: downloads */
  readonly children?: ReactNode;
}

/** End of a list: how much of it is shown, and a button for more. */
export function ShowMore({ shown, total, onMore, busy = false, all, label, children }: Props) {
  const texts = useUiTexts();
  const locale = useUiLocale();
  const count = formatNumber(total, locale);
  const words = label ?? (all ? texts.showAll(count) : texts.showMore);
  return (
    <div className="ui-more">
      <div className="ui-row">
        {shown < total && (
          <Button variant="secondary" size="small" busy={busy} onClick={onMore}>
            {words}
          </Button>
        )}
        <span className="ui-quiet ui-small" role="status">
          {texts.shown(formatNumber(shown, locale), count)}
        </span>
      </div>
      {children && <div className="ui-row">{children}</div>}
    </div>
  );
}
