import { type ReactNode, useId, useRef, useState } from 'react';
import { useUiTexts } from '../UiRoot.tsx';
import { Button } from './Button.tsx';

interface Props {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** shown as it is copied, line breaks included */
  readonly value: string;
}

/** Text to take elsewhere: a secret, a command. Where the browser does not copy, it is selected to be copied by hand. */
export function CopyText({ label, hint, value }: Props) {
  const texts = useUiTexts();
  const labelId = useId();
  const text = useRef<HTMLPreElement>(null);
  const [result, setResult] = useState<'copied' | 'selected' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setResult('copied');
    } catch {
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setResult('selected');
    }
  };
  return (
    <div className="ui-copy">
      <div className="ui-copy-head">
        <span className="ui-field-label" id={labelId}>
          {label}
        </span>
        <span className="ui-copy-result" role="status">
          {result === 'copied' && texts.copied}
          {result === 'selected' && texts.copyByHand}
        </span>
        <Button
          variant="secondary"
          size="small"
          aria-describedby={labelId}
          onClick={() => void copy()}
        >
          {texts.copy}
        </Button>
      </div>
      {hint && <span className="ui-field-hint">{hint}</span>}
      <pre ref={text}>{value}</pre>
    </div>
  );
}
