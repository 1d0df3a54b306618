import { Banner } from '@hub/ui';
import { useEffect, useRef } from 'react';
import type { AnswerMessage } from './use-answers.ts';

/** The button that had the focus may be gone, so the message takes it. */
export function AnswerNote({ message }: { readonly message: AnswerMessage }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new message takes the focus
  useEffect(() => box.current?.focus(), [message]);
  return (
    <div ref={box} tabIndex={-1}>
      <Banner tone={message.tone} live>
        {message.text}
      </Banner>
    </div>
  );
}
