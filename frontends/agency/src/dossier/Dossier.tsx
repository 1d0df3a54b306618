import { type Problem, refusalText } from '@hub/domain';
import { Banner, Button, Card, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type {
  DossierFieldsFragment,
  DossierTermsFieldsFragment,
  DossierTermsQuery,
} from '../generated/graphql.ts';
import { asRequested, fillByPriority, formOf, readAward, subsidyTerms } from './award-form.ts';
import { DecideStep } from './DecideStep.tsx';
import { DossierHead } from './DossierHead.tsx';
import { DossierSide } from './DossierSide.tsx';
import { LinesTable } from './LinesTable.tsx';
import { type Steps, useSteps } from './use-steps.ts';

export interface DossierProps {
  readonly dossier: DossierFieldsFragment;
  readonly round: DossierTermsFieldsFragment;
  readonly objectives: NonNullable<DossierTermsQuery['programme']>['objectives'];
  readonly userName: string;
  readonly retry: () => void;
}

/** One file: its rows, what is proposed, the money of the round beside it. */
export function Dossier(props: DossierProps) {
  const { dossier, round, objectives, retry } = props;
  const terms = useMemo(() => subsidyTerms(round), [round]);
  const steps = useSteps(dossier, retry);
  const mayPropose = dossier.availableSteps.includes('PROPOSE');
  const [form, setForm] = useState(() => formOf(dossier.lines));
  const room = dossier.round?.remaining ?? 0;
  const read = readAward(form, terms, dossier.lines, room);
  const amount = read.decision.ok ? read.decision.amountCents : undefined;
  return (
    <>
      <DossierHead {...props} steps={steps} />
      <StepProblems steps={steps} />
      <div className="ui-columns agency-dossier">
        <div className="ui-stack">
          <Card flush>
            {mayPropose && (
              <div className="agency-fill">
                <Button
                  variant="secondary"
                  size="small"
                  onClick={() => setForm(asRequested(dossier.lines))}
                >
                  <Trans>Vul gevraagd in</Trans>
                </Button>
                <Button
                  variant="secondary"
                  size="small"
                  onClick={() => setForm(fillByPriority(terms, dossier.lines, room))}
                >
                  <Trans>Ken toe wat past</Trans>
                </Button>
                <span className="ui-quiet">
                  <Trans>bedragen in euro</Trans>
                </span>
              </div>
            )}
            <LinesTable
              dossier={dossier}
              round={round}
              objectives={objectives}
              form={mayPropose ? form : undefined}
              decision={read.decision}
              problems={[...read.problems, ...steps.problems]}
              onChange={(code, text) => setForm((before) => ({ ...before, [code]: text }))}
            />
          </Card>
          {mayPropose && (
            <ProposeBar
              problems={read.problems}
              busy={steps.busy}
              onPropose={() => void steps.propose(read.lines)}
            />
          )}
          <DecideStep {...props} steps={steps} />
        </div>
        <DossierSide
          dossier={dossier}
          thisFileCents={mayPropose ? amount : (dossier.proposal?.amount ?? undefined)}
          retry={retry}
        />
      </div>
    </>
  );
}

function StepProblems({ steps }: { readonly steps: Steps }) {
  const locale = useUiLocale();
  if (steps.unreached) {
    return (
      <Banner tone="error" live heading={<Trans>De hub is niet bereikt.</Trans>}>
        <Trans>Wat je typte, staat nog hier. Probeer het opnieuw.</Trans>
      </Banner>
    );
  }
  const general = steps.problems.filter(({ indicatorCode }) => !indicatorCode);
  if (general.length === 0) return null;
  return (
    <Banner tone="error" live>
      {general.map(({ code, limit }) => refusalText(code, locale, { limit })).join(' ')}
    </Banner>
  );
}

interface ProposeBarProps {
  readonly problems: readonly Problem[];
  readonly busy: boolean;
  readonly onPropose: () => void;
}

function ProposeBar({ problems, busy, onPropose }: ProposeBarProps) {
  const locale = useUiLocale();
  const budget = problems.find(({ code }) => code === 'AWARD_ABOVE_BUDGET');
  return (
    <div className="ui-row">
      <Button busy={busy} disabled={problems.length > 0} onClick={onPropose}>
        <Trans>Bewaar voorstel</Trans>
      </Button>
      {budget ? (
        <span className="agency-error">{refusalText(budget.code, locale)}</span>
      ) : (
        <span className="ui-quiet">
          <Trans>Een andere goedkeurder beslist daarna.</Trans>
        </span>
      )}
    </div>
  );
}
