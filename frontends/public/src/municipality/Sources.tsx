import { formatNumber } from '@hub/domain';
import { Cell, DemoLabel, HeadCell, Table, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { siteOf } from '../overview/figures.ts';
import type { Government } from './government-year.ts';

interface Props {
  readonly government: Government;
  readonly fictional: boolean | undefined;
}

/** Where each kind of figure on the page comes from, and which are invented. */
export function Sources({ government, fictional }: Props) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const details = government.localGovernment;
  const origin = details?.originFigure;
  const mentor = government.mentorships.find(({ source }) => source);
  return (
    <section className="public-sources">
      <h2>
        <Trans>Waar komen deze cijfers vandaan?</Trans>
      </h2>
      <Table caption={t`Bronnen`} stack className="public-table">
        <thead>
          <tr>
            <HeadCell>{t`Gegeven`}</HeadCell>
            <HeadCell>{t`Waarde`}</HeadCell>
            <HeadCell>{t`Bron`}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {fictional !== undefined && (
            <SourceRow what={t`Toegekend bedrag, afgesproken en behaald bereik`}>
              {fictional ? <Invented /> : t`Toekenningsbesluit en rapport`}
            </SourceRow>
          )}
          {mentor?.source && (
            <SourceRow what={t`Mentorrol`}>
              {mentor.fictional ? (
                <Invented />
              ) : (
                <a href={mentor.source}>{siteOf(mentor.source)}</a>
              )}
            </SourceRow>
          )}
          {details?.population && (
            <SourceRow
              what={t`Inwoners`}
              value={t`${formatNumber(details.population, locale)} inwoners`}
            >
              {t`Statbel, 1 januari ${details.populationYear ?? ''}`}
            </SourceRow>
          )}
          {origin && (
            <SourceRow
              what={t`Inwoners van niet-EU-14-herkomst`}
              value={t`${formatNumber(origin.residents, locale)} inwoners`}
            >
              {origin.fictional ? <Invented /> : `${origin.source}, ${origin.year}`}
            </SourceRow>
          )}
        </tbody>
      </Table>
    </section>
  );
}

const Invented = () => (
  <>
    <Trans>Verzonnen voor de demonstratie</Trans> <DemoLabel />
  </>
);

interface RowProps {
  readonly what: string;
  readonly value?: string;
  readonly children: ReactNode;
}

function SourceRow({ what, value, children }: RowProps) {
  const { t } = useLingui();
  return (
    <tr>
      <Cell>{what}</Cell>
      <Cell label={t`Waarde`}>{value ?? ''}</Cell>
      <Cell label={t`Bron`}>{children}</Cell>
    </tr>
  );
}
