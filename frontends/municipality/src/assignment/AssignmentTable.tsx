import { formatDate, formatEuro, formatNumber } from '@hub/domain';
import {
  Card,
  Cell,
  DemoLabel,
  HeadCell,
  StatusTag,
  Table,
  type Tone,
  useUiLocale,
  useUiTexts,
} from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { AssignmentFieldsFragment, AssignmentState } from '../generated/graphql.ts';
import { CancelAssignment } from './CancelAssignment.tsx';

interface AssignmentTableProps {
  readonly assignments: readonly AssignmentFieldsFragment[];
  readonly mayEdit: boolean;
  readonly reload: () => void;
}

const TONES: Readonly<Record<AssignmentState, Tone>> = {
  PROPOSED: 'todo',
  ACTIVE: 'ok',
  DECLINED: 'error',
  ENDED: 'neutral',
  CANCELLED: 'neutral',
};

export function AssignmentTable({ assignments, mayEdit, reload }: AssignmentTableProps) {
  const { t } = useLingui();
  return (
    <Card heading={<Trans>Gegeven opdrachten</Trans>} flush>
      <Table caption={t`Opdrachten aan partners`} stack>
        <thead>
          <tr>
            <HeadCell>
              <Trans>Partner</Trans>
            </HeadCell>
            <HeadCell>
              <Trans>Indicator</Trans>
            </HeadCell>
            <HeadCell numeric>
              <Trans>Aantal</Trans>
            </HeadCell>
            <HeadCell numeric>
              <Trans>Bedrag</Trans>
            </HeadCell>
            <HeadCell>
              <Trans>Periode</Trans>
            </HeadCell>
            <HeadCell>
              <Trans>Stand</Trans>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {assignments.map((assignment) => (
            <Row key={assignment.id} assignment={assignment} mayEdit={mayEdit} reload={reload} />
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function Row({
  assignment,
  mayEdit,
  reload,
}: Omit<AssignmentTableProps, 'assignments'> & { readonly assignment: AssignmentFieldsFragment }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const { unavailable } = useUiTexts();
  const { indicator } = assignment;
  const states: Record<AssignmentState, string> = {
    PROPOSED: t`Voorgesteld`,
    ACTIVE: t`Lopend`,
    DECLINED: t`Geweigerd`,
    ENDED: t`Afgelopen`,
    CANCELLED: t`Geannuleerd`,
  };
  return (
    <tr>
      <Cell>
        {assignment.partner.name} {assignment.fictional && <DemoLabel />}
        <small className="ui-quiet"> {assignment.number}</small>
      </Cell>
      <Cell label={t`Indicator`}>
        {indicator
          ? `${t`Actie ${indicator.action.number}`}: ${locale === 'nl' ? indicator.unitNl : indicator.unitEn}`
          : unavailable}
      </Cell>
      <Cell numeric label={t`Aantal`}>
        {formatNumber(assignment.reach, locale)}
      </Cell>
      <Cell numeric label={t`Bedrag`}>
        {assignment.paid ? formatEuro(assignment.amount, locale) : t`gratis`}
      </Cell>
      <Cell
        label={t`Periode`}
      >{t`${formatDate(assignment.startsOn, locale)} tot en met ${formatDate(assignment.endsOn, locale)}`}</Cell>
      <Cell label={t`Stand`}>
        <StatusTag tone={TONES[assignment.state]}>{states[assignment.state]}</StatusTag>{' '}
        {mayEdit && assignment.availableSteps.includes('CANCEL') && (
          <CancelAssignment assignment={assignment} onDone={reload} />
        )}
      </Cell>
    </tr>
  );
}
