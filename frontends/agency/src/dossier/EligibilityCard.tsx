import { formatNumber } from '@hub/domain';
import { Card, DemoLabel, PanelState, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { DossierFieldsFragment } from '../generated/graphql.ts';

interface EligibilityCardProps {
  readonly verdict: NonNullable<DossierFieldsFragment['eligibility']> | null;
  readonly retry: () => void;
}

/** What the rules say about this applicant, reason by reason. */
export function EligibilityCard({ verdict, retry }: EligibilityCardProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const reason = (code: string, value: string): string => {
    const residents = formatNumber(Number(value), locale);
    const limit = formatNumber(verdict?.threshold ?? 0, locale);
    const texts: Record<string, string> = {
      KIND_ALLOWED: t`Soort bestuur toegelaten in deze ronde`,
      LEADS_COOPERATION: t`Trekt het samenwerkingsverband`,
      ONE_REFERENCE_REGION: t`Alle leden in één referentieregio (${value})`,
      ABOVE_THRESHOLD: t`Meer dan ${limit} inwoners van niet-EU-14-herkomst (${residents})`,
      NO_THRESHOLD: t`Geen drempel voor dit bestuur`,
      FIGURE_KNOWN: t`Aantal inwoners van niet-EU-14-herkomst bekend`,
    };
    return texts[code] ?? code;
  };
  return (
    <Card heading={<Trans>Voorwaarden</Trans>} aside={verdict?.fictional && <DemoLabel />}>
      {verdict ? (
        <ul className="agency-reasons">
          {verdict.reasons.map(({ code, satisfied, value }) => (
            <li key={code} data-satisfied={satisfied}>
              <span className="ui-hidden">{satisfied ? t`Voldaan: ` : t`Niet voldaan: `}</span>
              {reason(code, value ?? '')}
            </li>
          ))}
        </ul>
      ) : (
        <PanelState state="unavailable" onRetry={retry} />
      )}
    </Card>
  );
}
