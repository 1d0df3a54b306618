import type { Machine } from '@hub/connections';
import { Card } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { AnswerPane } from './AnswerPane.tsx';
import { type Answer, ask } from './ask.ts';
import { CopyCurl } from './CopyCurl.tsx';
import { QueryPane, type Question } from './QueryPane.tsx';
import { SAMPLES } from './samples.ts';

/** A question and its live answer, side by side. */
export function Explorer({ machine }: { readonly machine: Machine }) {
  const [first] = SAMPLES;
  const [question, setQuestion] = useState<Question>({ ...first, token: '' });
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [running, setRunning] = useState(false);
  const run = async () => {
    if (running) return;
    setRunning(true);
    setAnswer(await ask(question));
    setRunning(false);
  };
  return (
    <Card
      flush
      className="explorer"
      heading={<Trans>Probeer het hier</Trans>}
      aside={<CopyCurl machine={machine} {...question} />}
      footer={
        <Trans>
          De voorbeelden vraagt deze pagina met jullie sessie. Een eigen vraag stelt ze met het
          token van een machine, die dezelfde antwoorden krijgt. Het token verlaat deze pagina
          alleen naar de hub.
        </Trans>
      }
    >
      <div className="panes">
        <QueryPane
          question={question}
          running={running}
          onChange={setQuestion}
          onRun={() => void run()}
        />
        <AnswerPane answer={answer} running={running} />
      </div>
    </Card>
  );
}
