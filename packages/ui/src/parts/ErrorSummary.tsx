import { useEffect, useRef } from 'react';
import { useUiTexts } from '../UiRoot.tsx';

export interface FieldProblem {
  /** id of the control to go to; without it there is nothing to link to */
  readonly fieldId?: string | undefined;
  readonly text: string;
}

interface Props {
  readonly problems: readonly FieldProblem[];
  readonly heading?: string;
}

function goTo(fieldId: string): void {
  const field = document.getElementById(fieldId);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}

/** All errors of a page together. Takes the focus when it appears; each line leads to its field. */
export function ErrorSummary({ problems, heading }: Props) {
  const texts = useUiTexts();
  const box = useRef<HTMLDivElement>(null);
  const any = problems.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any]);
  if (!any) return null;
  return (
    <div className="ui-errors" ref={box} tabIndex={-1} role="alert">
      <h2>{heading ?? texts.errors(problems.length)}</h2>
      <ul>
        {problems.map(({ fieldId, text }) => (
          <li key={`${fieldId} ${text}`}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(fieldId);
                }}
              >
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
