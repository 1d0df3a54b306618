import { useGraphMutation, useGraphQuery } from '@hub/client/graph';
import { Banner, Button, Card, ErrorSummary, Loaded } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { AssignmentChoicesDocument, ProposeAssignmentDocument } from '../generated/graphql.ts';
import { PROGRAMME } from '../simulator/SimulatorPage.tsx';
import {
  type AssignmentForm,
  EMPTY_FORM,
  type FormProblem,
  readAssignment,
} from './assignment-form.ts';
import { ProposeFields } from './ProposeFields.tsx';
import { useAssignmentRefusal } from './refusal-text.ts';

/** Proposes an assignment; the partner accepts or declines it. */
export function ProposeForm({ onProposed }: { readonly onProposed: () => void }) {
  const { t } = useLingui();
  const textOf = useAssignmentRefusal();
  const choices = useGraphQuery(AssignmentChoicesDocument, { programme: PROGRAMME });
  const propose = useGraphMutation(ProposeAssignmentDocument);
  const [form, setForm] = useState<AssignmentForm>(EMPTY_FORM);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [message, setMessage] = useState<string>();

  const send = async () => {
    setMessage(undefined);
    const read = readAssignment(form);
    if ('problems' in read) return setProblems(read.problems);
    setProblems([]);
    const outcome = await propose.run({ input: read.input });
    if (!outcome.ok)
      return setMessage(
        t`De hub is niet bereikt. Wat je typte, staat nog hier; probeer het opnieuw.`,
      );
    const answer = outcome.data.proposeAssignment;
    if (answer.__typename === 'AssignmentRefused') {
      return setProblems([
        { field: (answer.field ?? 'note') as keyof AssignmentForm, code: answer.code },
      ]);
    }
    setForm(EMPTY_FORM);
    return onProposed();
  };
  return (
    <Card heading={<Trans>Geef een opdracht</Trans>}>
      {problems.length > 0 && (
        <ErrorSummary
          problems={problems.map(({ field, code }) => ({
            fieldId: `assignment-${field}`,
            text: textOf(code),
          }))}
        />
      )}
      {message && (
        <Banner tone="error" live>
          {message}
        </Banner>
      )}
      <Loaded reading={choices}>
        {(data) => (
          <ProposeFields
            choices={data}
            form={form}
            errorOf={(field) =>
              problems
                .filter((problem) => problem.field === field)
                .map(({ code }) => textOf(code))[0]
            }
            onChange={(change) => setForm((before) => ({ ...before, ...change }))}
          />
        )}
      </Loaded>
      <div className="ui-row task-done">
        <Button busy={propose.running} onClick={() => void send()}>
          <Trans>Stel de opdracht voor</Trans>
        </Button>
      </div>
    </Card>
  );
}
