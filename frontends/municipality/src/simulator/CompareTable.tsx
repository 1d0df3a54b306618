import { calculateSubsidy, formatEuro, formatNumber, type SubsidyTerms } from '@hub/domain';
import { useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { type Plan, readPlan } from './plan.ts';
import { SCENARIOS, type ScenarioName } from './use-scenarios.ts';

interface CompareTableProps {
  readonly terms: SubsidyTerms;
  readonly plans: Readonly<Record<ScenarioName, Plan>>;
  readonly active: ScenarioName;
}

function totalsOf(terms: SubsidyTerms, plan: Plan) {
  const { lines } = readPlan(plan);
  const { requestedCents, actions } = calculateSubsidy(terms, lines);
  const counted = new Set(
    terms.indicators.filter(({ kind }) => kind === 'COUNT').map(({ code }) => code),
  );
  const people = lines
    .filter(({ indicatorCode }) => counted.has(indicatorCode))
    .reduce((sum, { plannedReach }) => sum + plannedReach, 0);
  return { actions: actions.length, people, requestedCents };
}

/** Scenario A against B, with the difference. */
export function CompareTable({ terms, plans, active }: CompareTableProps) {
  const locale = useUiLocale();
  const [a, b] = [totalsOf(terms, plans.A), totalsOf(terms, plans.B)];
  const number = (value: number) => formatNumber(value, locale);
  const euro = (value: number) => formatEuro(value, locale);
  const signed = (value: number, write: (value: number) => string) =>
    value === 0 ? '=' : `${value > 0 ? '+' : '−'} ${write(Math.abs(value))}`;
  const cell = (name: ScenarioName) => (name === active ? 'current' : undefined);
  const rows = [
    {
      key: 'actions',
      label: <Trans>Acties</Trans>,
      of: (side: typeof a) => side.actions,
      write: number,
    },
    {
      key: 'people',
      label: <Trans>Mensen</Trans>,
      of: (side: typeof a) => side.people,
      write: number,
    },
    {
      key: 'money',
      label: <Trans>Subsidie</Trans>,
      of: (side: typeof a) => side.requestedCents,
      write: euro,
    },
  ];
  return (
    <table className="compare">
      <caption className="ui-hidden">
        <Trans>Vergelijking van beide scenario’s</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="ui-hidden">
              <Trans>Wat</Trans>
            </span>
          </th>
          {SCENARIOS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">
            <Trans>Verschil</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, of, write }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className={cell('A')}>{write(of(a))}</td>
            <td className={cell('B')}>{write(of(b))}</td>
            <td>{signed(of(b) - of(a), write)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
