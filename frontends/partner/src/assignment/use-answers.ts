import { useGraphMutation } from '@hub/client/graph';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { readFragment } from '../generated/fragment-masking.ts';
import {
  AcceptAssignmentDocument,
  type AcceptAssignmentMutation,
  AssignmentFieldsFragmentDoc,
  DeclineAssignmentDocument,
  RefusedFieldsFragmentDoc,
} from '../generated/graphql.ts';
import type { Assignment } from './assignment.ts';
import { useRefusalText } from './refusal-text.ts';

/** How an answer ended, to show at its row. */
export interface AnswerMessage {
  readonly tone: 'ok' | 'warn' | 'error';
  readonly text: string;
}

type Result = AcceptAssignmentMutation['acceptAssignment'];
type Answered = Pick<Assignment, 'id' | 'version' | 'number'>;

export interface Answers {
  readonly messageOf: (id: string) => AnswerMessage | undefined;
  /** id of the assignment that is being answered */
  readonly running: string | null;
  readonly accept: (assignment: Answered) => Promise<void>;
  readonly decline: (assignment: Answered, reason: string) => Promise<void>;
}

/** What to say of a result; `done` when it went as asked. */
function useMessageFor() {
  const { t } = useLingui();
  const refusalText = useRefusalText();
  return (result: Result | undefined, done: string): AnswerMessage => {
    if (!result) {
      return { tone: 'error', text: t`Het antwoord is niet bewaard. Probeer het opnieuw.` };
    }
    if (result.__typename === 'Assignment') return { tone: 'ok', text: done };
    const { code, current } = readFragment(RefusedFieldsFragmentDoc, result);
    const now = current && readFragment(AssignmentFieldsFragmentDoc, current);
    const answerable = !now || now.state === 'PROPOSED';
    return { tone: 'warn', text: refusalText(answerable ? code : 'WRONG_STATE') };
  };
}

/** Answers proposals. Every answer carries the version that the screen showed, so nobody answers what they did not see. */
export function useAnswers(): Answers {
  const { t } = useLingui();
  const messageFor = useMessageFor();
  const acceptance = useGraphMutation(AcceptAssignmentDocument);
  const refusal = useGraphMutation(DeclineAssignmentDocument);
  const [messages, setMessages] = useState<Readonly<Record<string, AnswerMessage>>>({});
  const [running, setRunning] = useState<string | null>(null);

  const answer = async (id: string, ask: () => Promise<Result | undefined>, done: string) => {
    setRunning(id);
    const message = messageFor(await ask(), done);
    setRunning(null);
    setMessages((before) => ({ ...before, [id]: message }));
  };
  return {
    messageOf: (id) => messages[id],
    running,
    accept: ({ id, version, number }) =>
      answer(
        id,
        async () => {
          const outcome = await acceptance.run({ id, version });
          return outcome.ok ? outcome.data.acceptAssignment : undefined;
        },
        t`Aanvaard: opdracht ${number} loopt. Het lokaal bestuur ziet jullie antwoord.`,
      ),
    decline: ({ id, version, number }, reason) =>
      answer(
        id,
        async () => {
          const outcome = await refusal.run({ id, version, reason });
          return outcome.ok ? outcome.data.declineAssignment : undefined;
        },
        t`Geweigerd: opdracht ${number} gaat niet door. Het lokaal bestuur ziet jullie reden.`,
      ),
  };
}
