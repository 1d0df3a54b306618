import { Button, SelectField, TextArea, TextField } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import type { Asking } from './ask.ts';
import { isSample, SAMPLES, type Sample } from './samples.ts';

export type Question = Asking;

interface QueryPaneProps {
  readonly question: Question;
  readonly running: boolean;
  readonly onChange: (question: Question) => void;
  readonly onRun: () => void;
}

/** A plain text field for the question; Tab leaves it, Ctrl and Enter run it. */
export function QueryPane({ question, running, onChange, onRun }: QueryPaneProps) {
  const { t } = useLingui();
  const runOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onRun();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the shortcut of the fields inside it
    <div className="pane" onKeyDown={runOnEnter}>
      <SampleChoice question={question} onChange={onChange} />
      <TextArea
        className="code"
        label={t`Vraag`}
        rows={question.query.split('\n').length + 1}
        value={question.query}
        onChange={(query) => onChange({ ...question, query })}
      />
      <TextArea
        className="code"
        label={t`Variabelen`}
        rows={Math.max(3, question.variables.split('\n').length)}
        value={question.variables}
        onChange={(variables) => onChange({ ...question, variables })}
      />
      {!isSample(question.query) && (
        <TextField
          label={t`Token van jullie machine`}
          hint={t`Een eigen vraag stel je met een token. Hoe je er een vraagt, staat hieronder.`}
          autoComplete="off"
          spellCheck={false}
          value={question.token}
          onChange={(token) => onChange({ ...question, token: token.trim() })}
        />
      )}
      <div className="ui-row">
        <Button busy={running} onClick={onRun}>
          <Trans>Voer uit</Trans>
        </Button>
        <span className="ui-quiet ui-small keys">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
      </div>
    </div>
  );
}

function SampleChoice({ question, onChange }: Pick<QueryPaneProps, 'question' | 'onChange'>) {
  const { t } = useLingui();
  const labels: Record<Sample['key'], string> = {
    assignments: t`Jullie opdrachten, de nieuwste eerst`,
    open: t`Wat nog op jullie antwoord wacht`,
    meaning: t`Wat een actie en haar indicatoren betekenen`,
  };
  const current = SAMPLES.find(({ query }) => query === question.query);
  return (
    <SelectField
      label={t`Begin van een voorbeeld`}
      value={current?.key ?? ''}
      options={[
        ...(current ? [] : [{ value: '', label: t`Jullie eigen vraag` }]),
        ...SAMPLES.map(({ key }) => ({ value: key, label: labels[key] })),
      ]}
      onChange={(key) => {
        const sample = SAMPLES.find((each) => each.key === key);
        if (sample) onChange({ ...question, query: sample.query, variables: sample.variables });
      }}
    />
  );
}
