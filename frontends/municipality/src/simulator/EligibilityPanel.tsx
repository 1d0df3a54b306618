import { useGraphQuery } from '@hub/client/graph';
import { formatNumber } from '@hub/domain';
import { Card, DemoLabel, Loaded, PanelState, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  SimulatorEligibilityDocument,
  type SimulatorEligibilityQuery,
} from '../generated/graphql.ts';

/** What the rules say about this government in this round, reason by reason. */
export function EligibilityPanel({ roundId }: { readonly roundId: string }) {
  const reading = useGraphQuery(SimulatorEligibilityDocument, { roundId });
  return (
    <Card heading={<Trans>Komt jullie bestuur in aanmerking?</Trans>}>
      <Loaded reading={reading} lines={3}>
        {({ eligibility }) =>
          eligibility ? (
            <Verdict verdict={eligibility} />
          ) : (
            <PanelState state="unavailable" onRetry={reading.retry} />
          )
        }
      </Loaded>
    </Card>
  );
}

type VerdictData = NonNullable<SimulatorEligibilityQuery['eligibility']>;

function Verdict({ verdict }: { readonly verdict: VerdictData }) {
  return (
    <>
      <p className="verdict">
        <b>
          {verdict.eligible ? (
            <Trans>Ja, jullie kunnen indienen.</Trans>
          ) : (
            <Trans>Nee, zo kunnen jullie niet indienen.</Trans>
          )}
        </b>{' '}
        {verdict.fictional && <DemoLabel />}
      </p>
      <ul className="reasons">
        {verdict.reasons.map((reason) => (
          <li key={reason.code} data-satisfied={reason.satisfied}>
            <ReasonText
              code={reason.code}
              satisfied={reason.satisfied}
              value={reason.value ?? ''}
              threshold={verdict.threshold ?? null}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ReasonTextProps {
  readonly code: string;
  readonly satisfied: boolean;
  readonly value: string;
  readonly threshold: number | null;
}

function ReasonText({ code, satisfied, value, threshold }: ReasonTextProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const limit = formatNumber(threshold ?? 0, locale);
  const residents = formatNumber(Number(value), locale);
  switch (code) {
    case 'KIND_ALLOWED':
      return satisfied
        ? t`Dit soort bestuur kan in deze ronde indienen.`
        : t`Dit soort organisatie kan in deze ronde niet indienen.`;
    case 'LEADS_COOPERATION':
      return satisfied
        ? t`Jullie trekken het samenwerkingsverband.`
        : t`De trekker van jullie samenwerkingsverband dient in, ook voor jullie.`;
    case 'ONE_REFERENCE_REGION':
      return satisfied
        ? t`Alle leden liggen in één referentieregio: ${value}.`
        : t`De leden liggen in verschillende referentieregio’s: ${value}.`;
    case 'ABOVE_THRESHOLD':
      return satisfied
        ? t`${residents} inwoners van niet-EU-14-herkomst: meer dan ${limit}.`
        : t`${residents} inwoners van niet-EU-14-herkomst. Nodig: meer dan ${limit}. Dien in met een samenwerkingsverband.`;
    case 'NO_THRESHOLD':
      return t`Voor jullie geldt geen drempel.`;
    case 'FIGURE_KNOWN':
      return t`Het aantal inwoners van niet-EU-14-herkomst is nog niet bekend in de hub.`;
    default:
      return code;
  }
}
