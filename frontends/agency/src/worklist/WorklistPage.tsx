import { useGraphQuery } from '@hub/client/graph';
import {
  DemoLabel,
  Loaded,
  PageHeader,
  PanelState,
  SelectField,
  StepBar,
  useUiLocale,
} from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BASE, PROGRAMME } from '../base.ts';
import { WorklistRoundsDocument, type WorklistRoundsQuery } from '../generated/graphql.ts';
import { useStateText } from '../state-text.tsx';
import { useView } from './use-view.ts';
import { STEPS, writeView } from './view-state.ts';
import { WorklistTable } from './WorklistTable.tsx';

type Programme = NonNullable<WorklistRoundsQuery['programme']>;
export type WorklistRound = Programme['rounds'][number];

/** All files of a round: how many stand where, and the list of them. */
export function WorklistPage({ navigate }: { readonly navigate: (path: string) => void }) {
  const reading = useGraphQuery(
    WorklistRoundsDocument,
    { programme: PROGRAMME },
    { live: ['Application'] },
  );
  const [view] = useView();
  return (
    <Loaded reading={reading} lines={10}>
      {({ programme }) => {
        const rounds = programme?.rounds ?? [];
        const round =
          rounds.find(({ slug }) => slug === view.round) ??
          rounds.find(({ phase }) => phase === 'OPEN') ??
          rounds.at(-1);
        if (!programme || !round) {
          return <PanelState state="empty" heading={<Trans>Er zijn nog geen rondes</Trans>} />;
        }
        return (
          <>
            <Head rounds={rounds} round={round} />
            <StateBar round={round} />
            <WorklistTable
              key={round.id}
              round={round}
              objectives={programme.objectives}
              navigate={navigate}
            />
          </>
        );
      }}
    </Loaded>
  );
}

function Head({
  rounds,
  round,
}: {
  readonly rounds: readonly WorklistRound[];
  readonly round: WorklistRound;
}) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const [, change] = useView();
  const nameOf = (one: WorklistRound) => (locale === 'nl' ? one.titleNl : one.titleEn);
  return (
    <PageHeader
      title={<Trans>Werklijst</Trans>}
      status={round.demo && <DemoLabel />}
      lead={
        round.phase === 'OPEN' ? (
          <Trans>
            {nameOf(round)}. Indienen kan tot en met {round.closesLocal}.
          </Trans>
        ) : (
          <Trans>
            {nameOf(round)}. De uiterste indiendatum was {round.closesLocal}.
          </Trans>
        )
      }
      actions={
        <SelectField
          label={t`Ronde`}
          value={round.slug}
          options={rounds.map((one) => ({ value: one.slug, label: nameOf(one) }))}
          onChange={(slug) => change({ round: slug, state: null })}
        />
      }
    />
  );
}

/** Number of files per step; each is a filter. */
function StateBar({ round }: { readonly round: WorklistRound }) {
  const { t } = useLingui();
  const textOf = useStateText();
  const [view] = useView();
  const countOf = (state: string) =>
    round.applicationCounts?.find((entry) => entry.state === state)?.count ?? 0;
  return (
    <StepBar
      label={t`Aantal dossiers per stap`}
      steps={STEPS.map((state) => {
        const query = writeView({ ...view, state: view.state === state ? null : state });
        return {
          key: state,
          label: textOf(state),
          count: countOf(state),
          state: view.state === state ? ('now' as const) : ('future' as const),
          href: `${BASE}${query ? `?${query}` : ''}`,
        };
      })}
    />
  );
}
