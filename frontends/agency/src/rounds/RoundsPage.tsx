import { useGraphQuery } from '@hub/client/graph';
import { formatDate, formatEuro } from '@hub/domain';
import {
  Card,
  Cell,
  DemoLabel,
  HeadCell,
  Loaded,
  PageHeader,
  StatusTag,
  Table,
  Terms,
  useUiLocale,
} from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { PROGRAMME } from '../base.ts';
import { RoundsOverviewDocument, type RoundsOverviewQuery } from '../generated/graphql.ts';
import { useFactStatusText, usePhaseText } from './texts.ts';

type Round = NonNullable<RoundsOverviewQuery['programme']>['rounds'][number];

/** The rounds with their dates and money, and what is not certain about them. */
export function RoundsPage() {
  const reading = useGraphQuery(
    RoundsOverviewDocument,
    { programme: PROGRAMME },
    { live: ['Application', 'Commitment'] },
  );
  return (
    <>
      <PageHeader
        title={<Trans>Rondes</Trans>}
        lead={
          <Trans>
            Kalender, budget en zekerheid van de gegevens per ronde. Alleen het agentschap ziet hoe
            zeker een gegeven is.
          </Trans>
        }
      />
      <Loaded reading={reading} lines={10}>
        {({ programme }) => (
          <div className="ui-stack">
            {(programme?.rounds ?? []).map((round) => (
              <RoundCard key={round.id} round={round} />
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}

function RoundCard({ round }: { readonly round: Round }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const phaseText = usePhaseText();
  const money = (cents: number | null | undefined) =>
    cents === null || cents === undefined ? t`niet bekend` : formatEuro(cents, locale);
  return (
    <Card
      heading={
        <>
          {locale === 'nl' ? round.titleNl : round.titleEn} {round.demo && <DemoLabel />}
        </>
      }
      aside={
        <StatusTag tone={round.phase === 'OPEN' ? 'ok' : 'neutral'}>
          {phaseText(round.phase)}
        </StatusTag>
      }
      flush
    >
      <div className="agency-round">
        <Terms
          terms={[
            {
              key: 'window',
              label: <Trans>Indienen</Trans>,
              value: t`${formatDate(round.opensAt, locale)} tot en met ${round.closesLocal}`,
            },
            {
              key: 'project',
              label: <Trans>Projectjaar</Trans>,
              value: t`${formatDate(round.projectStart, locale)} tot en met ${formatDate(round.projectEnd, locale)}`,
            },
            { key: 'budget', label: <Trans>Budget</Trans>, value: money(round.budget) },
            { key: 'awarded', label: <Trans>Toegekend</Trans>, value: money(round.awarded) },
            { key: 'committed', label: <Trans>Vastgelegd</Trans>, value: money(round.committed) },
          ]}
        />
      </div>
      {round.facts.length > 0 && <Facts facts={round.facts} />}
    </Card>
  );
}

function Facts({ facts }: { readonly facts: Round['facts'] }) {
  const { t } = useLingui();
  const statusText = useFactStatusText();
  return (
    <details className="agency-facts">
      <summary>
        <Trans>{facts.length} gegevens met hun zekerheid</Trans>
      </summary>
      <Table caption={t`Gegevens en hun zekerheid`} stack>
        <thead>
          <tr>
            <HeadCell>
              <Trans>Gegeven</Trans>
            </HeadCell>
            <HeadCell>
              <Trans>Waarde</Trans>
            </HeadCell>
            <HeadCell>
              <Trans>Zekerheid</Trans>
            </HeadCell>
            <HeadCell>
              <Trans>Opmerking</Trans>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.key}>
              <Cell>
                <code>{fact.key}</code>
              </Cell>
              <Cell label={t`Waarde`}>{fact.value ?? '–'}</Cell>
              <Cell label={t`Zekerheid`}>{statusText(fact.status)}</Cell>
              <Cell label={t`Opmerking`}>{fact.note ?? ''}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
