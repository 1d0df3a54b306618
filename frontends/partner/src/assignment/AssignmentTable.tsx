import { formatEuro } from '@hub/domain';
import { Cell, DemoLabel, HeadCell, Table, useUiLocale } from '@hub/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { BASE } from '../base.ts';
import { AssignmentStateTag } from './AssignmentStateTag.tsx';
import type { Assignment } from './assignment.ts';
import { useAssignmentText } from './assignment-text.ts';
import { totalOf } from './totals.ts';

interface AssignmentTableProps {
  readonly assignments: readonly Assignment[];
}

export function AssignmentTable({ assignments }: AssignmentTableProps) {
  const { t } = useLingui();
  return (
    <Table caption={t`Opdrachten van jullie organisatie`} stack className="assignments">
      <thead>
        <tr>
          <HeadCell>
            <Trans>Lokaal bestuur en actie</Trans>
          </HeadCell>
          <HeadCell>
            <Trans>Bereik</Trans>
          </HeadCell>
          <HeadCell numeric>
            <Trans>Bedrag</Trans>
          </HeadCell>
          <HeadCell>
            <Trans>Periode en ronde</Trans>
          </HeadCell>
          <HeadCell>
            <Trans>Stand</Trans>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {assignments.map((assignment) => (
          <Row key={assignment.id} assignment={assignment} />
        ))}
      </tbody>
      <TotalRow assignments={assignments} />
    </Table>
  );
}

function Row({ assignment }: { readonly assignment: Assignment }) {
  const { t } = useLingui();
  const text = useAssignmentText()(assignment);
  return (
    <tr>
      <Cell>
        <a className="row-name" href={`${BASE}/opdracht/${assignment.id}`}>
          {assignment.localGovernment.name}
        </a>{' '}
        {assignment.fictional && <DemoLabel />}
        <small>{text.action}</small>
        <small>{assignment.number}</small>
      </Cell>
      <Cell label={t`Bereik`}>
        <span>
          <span className="ui-number reach">{text.reach}</span> <small>{text.unit}</small>
        </span>
      </Cell>
      <Cell numeric label={t`Bedrag`}>
        {text.amount}
      </Cell>
      <Cell label={t`Periode`}>
        <span>
          <span className="ui-number">{text.from}</span>{' '}
          <span className="ui-number">{text.until}</span> <small>{text.round}</small>
        </span>
      </Cell>
      <Cell label={t`Stand`}>
        <AssignmentStateTag state={assignment.state} />
      </Cell>
    </tr>
  );
}

function TotalRow({ assignments }: AssignmentTableProps) {
  const locale = useUiLocale();
  const { amount, leftOut } = totalOf(assignments);
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          <Trans>Totaal van deze opdrachten</Trans>
          {leftOut > 0 && (
            <small>
              <Plural
                value={leftOut}
                one="zonder # opdracht die geweigerd of geannuleerd is"
                other="zonder # opdrachten die geweigerd of geannuleerd zijn"
              />
            </small>
          )}
        </th>
        <Cell numeric>{formatEuro(amount, locale)}</Cell>
        <td colSpan={2} />
      </tr>
    </tfoot>
  );
}
