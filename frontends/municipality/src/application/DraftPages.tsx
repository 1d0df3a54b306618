import type { Problem } from '@hub/domain';
import { Route, Switch } from 'wouter';
import type { ApplicationRoundFragment, DraftFieldsFragment } from '../generated/graphql.ts';
import { AccountPage } from './AccountPage.tsx';
import { CheckPage } from './CheckPage.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { ContactPage } from './ContactPage.tsx';
import { DraftFrame } from './DraftFrame.tsx';
import { OrderPage } from './OrderPage.tsx';
import { ReachPage } from './ReachPage.tsx';
import { problemOf } from './refusal-of.ts';
import { TaskPage } from './TaskPage.tsx';
import { type Draft, useDraft } from './use-draft.ts';

interface DraftPagesProps {
  readonly loaded: DraftFieldsFragment;
  /** null: the catalogue gives no answer */
  readonly round: ApplicationRoundFragment | null;
  readonly applicant: string;
  /** who is typing */
  readonly person: string;
  readonly mayEdit: boolean;
  readonly maySubmit: boolean;
  readonly reload: () => void;
}

/** What every page of a draft works with. */
export interface DraftPageProps extends Omit<DraftPagesProps, 'loaded' | 'person'> {
  readonly draft: Draft;
  /** What stops submission: what the server says, and what could not even be saved. */
  readonly problems: readonly Problem[];
}

/** The pages of a draft share one form: going from task to task loses nothing and waits for nothing. */
export function DraftPages({ loaded, person, ...rest }: DraftPagesProps) {
  const draft = useDraft(loaded, person);
  const problems = [...draft.unsaved, ...draft.known.problems.map(problemOf)];
  const page = { ...rest, draft, problems };
  const base = `/aanvraag/${loaded.id}`;
  return (
    <DraftFrame {...page}>
      <Switch>
        <Route path={`${base}/contact`}>
          <ContactPage {...page} />
        </Route>
        <Route path={`${base}/rekening`}>
          <AccountPage {...page} />
        </Route>
        <Route path={`${base}/bereik`}>
          <ReachPage {...page} />
        </Route>
        <Route path={`${base}/volgorde`}>
          <OrderPage {...page} />
        </Route>
        <Route path={`${base}/controle`}>
          <CheckPage {...page} />
        </Route>
        <Route>
          <TaskPage {...page} />
        </Route>
      </Switch>
      <ConflictDialog draft={draft} />
    </DraftFrame>
  );
}
