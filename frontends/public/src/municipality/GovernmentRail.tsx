import { DemoLabel, useUiLocale, useUiTexts } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { type CatalogueRound, nameOf } from '../catalogue/use-catalogue.ts';
import { keyOfGovernment } from './government-key.ts';
import type { Government, Participation, YearOfGovernment } from './government-year.ts';
import { MoneyOfYears } from './MoneyOfYears.tsx';

interface Props {
  readonly government: Government;
  readonly participations: readonly Participation[];
  readonly years: readonly CatalogueRound[];
  readonly round: CatalogueRound | undefined;
  readonly year: YearOfGovernment | undefined;
}

/** Money, mentor roles and cooperation, side by side. */
export const GovernmentRail = ({ government, participations, years, round, year }: Props) => (
  <div className="public-rail">
    {round && year && (
      <MoneyOfYears participations={participations} years={years} round={round} year={year} />
    )}
    <Mentor government={government} />
    <Cooperation government={government} />
  </div>
);

function Mentor({ government }: { readonly government: Government }) {
  const locale = useUiLocale();
  const { unavailable } = useUiTexts();
  const { mentorships, name } = government;
  return (
    <section>
      <h2>
        <Trans>Mentor voor andere besturen</Trans>
      </h2>
      {mentorships.length === 0 ? (
        <p>
          <Trans>{name} is geen mentor voor een actie.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>{name} deelt zijn ervaring met:</Trans>
          </p>
          <ul className="public-plain">
            {mentorships.map(({ id, action, fictional }) => (
              <li key={id}>
                {action ? (
                  <a href={`/actie/${action.number}`}>{nameOf(action, locale)}</a>
                ) : (
                  unavailable
                )}{' '}
                {fictional && <DemoLabel />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Cooperation({ government }: { readonly government: Government }) {
  const { cooperation, name } = government;
  if (!cooperation) {
    return (
      <section>
        <h2>
          <Trans>Samenwerking</Trans>
        </h2>
        <p>
          <Trans>{name} dient alleen in en zit niet in een samenwerkingsverband.</Trans>
        </p>
      </section>
    );
  }
  return (
    <section>
      <h2>
        <Trans>Samenwerking</Trans>
      </h2>
      <p>
        <Trans>
          In {cooperation.name}, referentieregio {cooperation.referenceRegion}. Trekker:{' '}
          {cooperation.lead.name}.
        </Trans>{' '}
        {cooperation.fictional && <DemoLabel />}
      </p>
      <ul className="public-plain">
        {cooperation.members.map((member) => {
          const key = keyOfGovernment(member);
          return (
            <li key={member.id}>
              {key ? <a href={`/gemeente/${key}`}>{member.name}</a> : member.name}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
