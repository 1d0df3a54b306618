import { useUiTexts } from '../UiRoot.tsx';
import { Cell, HeadCell, Table } from './Table.tsx';

/** One value that changed, in words. */
export interface ActivityChange {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One line of a log, in words. */
export interface Activity {
  readonly key: string;
  readonly at: string;
  readonly who: string;
  /** For whom, when it is not the one whose log this is. */
  readonly forWhom: string | null;
  readonly what: string;
  /** Whose file it is about; null where all are of one. */
  readonly about: string | null;
  readonly changes: readonly ActivityChange[];
}

/** Who did what and when. What changed opens below its line, also with the keyboard. */
export function ActivityLog({
  caption,
  activities,
}: {
  readonly caption: string;
  readonly activities: readonly Activity[];
}) {
  const texts = useUiTexts();
  const withAbout = activities.some(({ about }) => about !== null);
  return (
    <Table caption={caption} stack className="ui-activity-log">
      <thead>
        <tr>
          <HeadCell>{texts.when}</HeadCell>
          <HeadCell>{texts.who}</HeadCell>
          <HeadCell>{texts.what}</HeadCell>
          {withAbout && <HeadCell>{texts.about}</HeadCell>}
        </tr>
      </thead>
      <tbody>
        {activities.map((activity) => (
          <tr key={activity.key}>
            <Cell label={texts.when}>{activity.at}</Cell>
            <Cell label={texts.who}>
              {activity.who}
              {activity.forWhom && <small>{activity.forWhom}</small>}
            </Cell>
            <Cell label={texts.what}>
              <What {...activity} />
            </Cell>
            {withAbout && <Cell label={texts.about}>{activity.about}</Cell>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function What({ what, changes }: Activity) {
  const texts = useUiTexts();
  if (changes.length === 0) return what;
  return (
    <details>
      <summary>{what}</summary>
      <dl className="ui-activity-changes">
        {changes.map(({ label, before, after }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {before !== null && before !== after && <del>{before}</del>}{' '}
              <ins>{after ?? texts.gone}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
