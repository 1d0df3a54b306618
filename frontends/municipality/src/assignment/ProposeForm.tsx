import { useGraphQuery } from '@hub/client/graph';
import { Banner, Button, Card, ErrorSummary, Loaded } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { PROGRAMME } from '../base.ts';
import { AssignmentChoicesDocument } from '../generated/graphql.ts';
import { ProposeFields } from './ProposeFields.tsx';
import { useAssignmentRefusal } from './refusal-text.ts';
import { usePropose } from './use-propose.ts';

/** Proposes an assignment; the partner accepts or declines it. */
export function ProposeForm({ onProposed }: { readonly onProposed: () => void }) {
  const textOf = useAssignmentRefusal();
  const choices = useGraphQuery(AssignmentChoicesDocument, { programme: PROGRAMME });
  const { form, change, problems, message, send, busy } = usePropose(onProposed);
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
            onChange={change}
          />
        )}
      </Loaded>
      <div className="ui-row task-done">
        <Button busy={busy} onClick={() => void send()}>
          <Trans>Stel de opdracht voor</Trans>
        </Button>
      </div>
    </Card>
  );
}
