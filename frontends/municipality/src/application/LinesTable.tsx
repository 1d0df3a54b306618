import { formatEuro, formatNumber } from '@hub/domain';
import { Card, Cell, HeadCell, Table, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { DraftFieldsFragment } from '../generated/graphql.ts';

interface LinesTableProps {
  readonly lines: DraftFieldsFragment['lines'];
  readonly calculation: DraftFieldsFragment['calculation'];
  /** shows what was awarded beside what was asked */
  readonly awarded?: boolean;
}

/** The planned rows in the order of their priority, with the sum that counts. */
export function LinesTable({ lines, calculation, awarded = false }: LinesTableProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const sorted = [...lines].sort((a, b) => (a.priority ?? 99) - (b.priority ?? 99));
  const number = (value: number) => formatNumber(value, locale);
  return (
    <Card heading={<Trans>Acties en bereik</Trans>} flush>
      <Table caption={t`Rijen van de aanvraag`} stack>
        <thead>
          <tr>
            <HeadCell numeric>
              <Trans>Volgorde</Trans>
            </HeadCell>
            <HeadCell>
              <Trans>Indicator</Trans>
            </HeadCell>
            <HeadCell numeric>
              <Trans>Huidig bereik</Trans>
            </HeadCell>
            <HeadCell numeric>
              <Trans>Gepland bereik</Trans>
            </HeadCell>
            <HeadCell numeric>
              <Trans>Gevraagd</Trans>
            </HeadCell>
            {awarded && (
              <HeadCell numeric>
                <Trans>Toegekend</Trans>
              </HeadCell>
            )}
          </tr>
        </thead>
        <tbody>
          {sorted.map((line) => (
            <tr key={line.indicatorCode}>
              <Cell numeric label={t`Volgorde`}>
                {line.priority ?? '–'}
              </Cell>
              <Cell>
                {t`Actie ${line.actionNumber}`}{' '}
                <span className="ui-quiet">{line.indicatorCode}</span>
              </Cell>
              <Cell numeric label={t`Huidig bereik`}>
                {number(line.currentReach)}
              </Cell>
              <Cell numeric label={t`Gepland bereik`}>
                {number(line.plannedReach)}
              </Cell>
              <Cell numeric label={t`Gevraagd`}>
                {formatEuro(line.amount, locale)}
              </Cell>
              {awarded && (
                <Cell numeric label={t`Toegekend`}>
                  {line.awardedReach === null || line.awardedReach === undefined
                    ? '–'
                    : `${number(line.awardedReach)} · ${formatEuro(line.awarded ?? 0, locale)}`}
                </Cell>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              <Trans>Vlaanderen betaalt, na het plafond per actie</Trans>
            </th>
            <Cell numeric label={t`Gevraagd`}>
              {formatEuro(calculation.requested, locale)}
            </Cell>
            {awarded && (
              <Cell numeric label={t`Toegekend`}>
                {formatEuro(
                  lines.reduce((sum, line) => sum + (line.awarded ?? 0), 0),
                  locale,
                )}
              </Cell>
            )}
          </tr>
        </tfoot>
      </Table>
    </Card>
  );
}
