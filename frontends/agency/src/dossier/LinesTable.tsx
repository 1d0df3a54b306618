import { type AwardDecision, formatEuro, type Problem } from '@hub/domain';
import { HeadCell, Table, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { DossierFieldsFragment, DossierTermsFieldsFragment } from '../generated/graphql.ts';
import type { AwardForm } from './award-form.ts';
import type { DossierProps } from './Dossier.tsx';
import { LineRow } from './LineRow.tsx';

export interface LinesTableProps {
  readonly dossier: DossierFieldsFragment;
  readonly round: DossierTermsFieldsFragment;
  readonly objectives: DossierProps['objectives'];
  /** undefined: nobody can propose now */
  readonly form: AwardForm | undefined;
  readonly decision: AwardDecision;
  readonly problems: readonly Problem[];
  readonly onChange: (code: string, text: string) => void;
}

/** All rows of the round by objective: what is asked, up to which maximum, for which amount, and what is awarded. */
export function LinesTable(props: LinesTableProps) {
  const { t } = useLingui();
  return (
    <Table caption={t`Rijen van de aanvraag`} className="agency-lines">
      <thead>
        <tr>
          <HeadCell numeric>
            <Trans>Prio</Trans>
          </HeadCell>
          <HeadCell>
            <Trans>Actie en eenheid</Trans>
          </HeadCell>
          <HeadCell numeric>
            <Trans>Huidig</Trans>
          </HeadCell>
          <HeadCell numeric>
            <Trans>Gepland</Trans>
          </HeadCell>
          <HeadCell numeric>
            <Trans>Maximum</Trans>
          </HeadCell>
          <HeadCell numeric>
            <Trans>Norm</Trans>
          </HeadCell>
          <HeadCell numeric>
            <Trans>Gevraagd</Trans>
          </HeadCell>
          <HeadCell numeric>
            <Trans>Toe te kennen</Trans>
          </HeadCell>
          <HeadCell numeric>
            <Trans>Bedrag</Trans>
          </HeadCell>
        </tr>
      </thead>
      {props.objectives.map((objective) => (
        <ObjectiveRows key={objective.id} {...props} objective={objective} />
      ))}
      <Totals {...props} />
    </Table>
  );
}

type ObjectiveRowsProps = LinesTableProps & {
  readonly objective: DossierProps['objectives'][number];
};

function ObjectiveRows({ objective, ...props }: ObjectiveRowsProps) {
  const { dossier } = props;
  const locale = useUiLocale();
  const actions = objective.actions.filter(({ number }) =>
    dossier.lines.some((line) => line.actionNumber === number),
  );
  if (actions.length === 0) return null;
  const sums = dossier.calculation.actions.filter(({ actionNumber }) =>
    actions.some(({ number }) => number === actionNumber),
  );
  return (
    <tbody>
      <tr className="ui-table-group">
        <th colSpan={6} scope="rowgroup">
          {locale === 'nl' ? objective.nameNl : objective.nameEn}
        </th>
        <td className="ui-cell-number">
          {formatEuro(
            sums.reduce((sum, { amount }) => sum + amount, 0),
            locale,
          )}
        </td>
        <td colSpan={2} />
      </tr>
      {actions.flatMap((action) => {
        const lines = dossier.lines.filter(({ actionNumber }) => actionNumber === action.number);
        const sum = sums.find(({ actionNumber }) => actionNumber === action.number);
        return [
          ...lines.map((line, index) => (
            <LineRow
              key={line.indicatorCode}
              {...props}
              action={action}
              line={line}
              first={index === 0}
            />
          )),
          sum?.capped && (
            <CappedRow
              key={`${action.number}-capped`}
              uncapped={sum.uncapped}
              ceiling={sum.ceiling}
              number={action.number}
            />
          ),
        ];
      })}
    </tbody>
  );
}

function CappedRow({
  uncapped,
  ceiling,
  number,
}: {
  readonly uncapped: number;
  readonly ceiling: number;
  readonly number: number;
}) {
  const locale = useUiLocale();
  return (
    <tr className="agency-capped">
      <td colSpan={9}>
        <Trans>
          <b>
            Actie {number} komt {formatEuro(uncapped - ceiling, locale)} boven het plafond.
          </b>{' '}
          De rijen vragen samen {formatEuro(uncapped, locale)}; het plafond is{' '}
          {formatEuro(ceiling, locale)}. We rekenen het plafond, het bestuur moet niets aanpassen.
        </Trans>
      </td>
    </tr>
  );
}

function Totals({ dossier, form, decision }: LinesTableProps) {
  const locale = useUiLocale();
  const awarded =
    form === undefined
      ? dossier.lines.reduce((sum, line) => sum + (line.awarded ?? 0), 0)
      : decision.ok
        ? decision.amountCents
        : undefined;
  return (
    <tfoot>
      <tr>
        <th colSpan={6} scope="row">
          <Trans>Totaal, na de plafonds</Trans>
        </th>
        <td className="ui-cell-number">{formatEuro(dossier.calculation.requested, locale)}</td>
        <td />
        <td className="ui-cell-number" id="award-total">
          {awarded === undefined ? '–' : formatEuro(awarded, locale)}
        </td>
      </tr>
    </tfoot>
  );
}
