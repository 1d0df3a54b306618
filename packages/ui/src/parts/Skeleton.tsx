import { customProperties } from '../custom-properties.ts';
import { useUiTexts } from '../UiRoot.tsx';

interface Props {
  readonly lines?: number;
  /** CSS height of a line, in the shape of what comes: "320px" for a map */
  readonly height?: string;
}

const WIDTHS = ['100%', '92%', '96%', '84%'] as const;

/** The shape of what is coming; appears after 150 ms, so a quick answer shows no flash. */
export function Skeleton({ lines = 3, height = '1.2em' }: Props) {
  const texts = useUiTexts();
  return (
    <div className="ui-skeleton" role="status">
      <span className="ui-hidden">{texts.loading}</span>
      {Array.from({ length: lines }, (_, index) => {
        const width = WIDTHS[index % WIDTHS.length] ?? '100%';
        const style = customProperties({ '--height': height, '--width': width });
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are alike and never move
        return <i key={index} style={style} />;
      })}
    </div>
  );
}
