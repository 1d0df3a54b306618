import { formatEuro, formatNumber } from '@hub/domain';
import { BulletBar, UnitBlocks, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { nameOf, unitOf } from '../catalogue/use-catalogue.ts';
import type { ActionOfYear, Line } from './government-year.ts';
import { OutcomeTag } from './OutcomeTag.tsx';

/** One action with its rows. */
export function ActionLines({ action: ofYear }: { readonly action: ActionOfYear }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const { action, awarded, lines } = ofYear;
  const already = lines.reduce((sum, { participation }) => sum + participation.currentReach, 0);
  return (
    <li className="public-action">
      <div className="public-action-name">
        <a href={`/actie/${action.number}`}>{nameOf(action, locale)}</a>
        <small>
          {t`${formatEuro(awarded, locale)} toegekend`}
          {calculation(lines, locale, t`extra`)}
        </small>
        {already > 0 && (
          <small>{t`plus ${formatNumber(already, locale)} die het bestuur al bereikte`}</small>
        )}
        {lines.some(({ participation }) => participation.viaCooperation) && (
          <small>{t`deel van het samenwerkingsverband`}</small>
        )}
      </div>
      <div className="public-action-lines">
        {lines.map((line) => (
          <LineRow key={line.participation.indicator.code} line={line} />
        ))}
      </div>
    </li>
  );
}

/** Standard amounts are multiples of ten euros; another quotient is a share of a cooperation and explains nothing. */
const AMOUNT_STEP = 1000;

/** ": 1.200 extra x € 60", when there is one row that was paid by the standard amount. */
function calculation(lines: readonly Line[], locale: 'nl' | 'en', extra: string): string {
  const [only] = lines;
  if (!only || lines.length > 1) return '';
  const { awardedReach, awarded } = only.participation;
  const each = awarded / awardedReach;
  if (each % AMOUNT_STEP !== 0) return '';
  return `: ${formatNumber(awardedReach, locale)} ${extra} × ${formatEuro(each, locale)}`;
}

function LineRow({ line }: { readonly line: Line }) {
  const locale = useUiLocale();
  const { participation, target, outcome } = line;
  const { indicator, achievedReach } = participation;
  const unit = unitOf(indicator, locale);
  const agreed = formatNumber(target, locale);
  const done = achievedReach ?? 0;
  return (
    <div className="public-line">
      <div>
        <p>
          {outcome === 'shared' && <Trans>Eén plan voor het hele samenwerkingsverband</Trans>}
          {outcome === 'waiting' && (
            <Trans>
              <b>{agreed}</b> {unit} afgesproken
            </Trans>
          )}
          {(outcome === 'reached' || outcome === 'missed') && (
            <Trans>
              <b>{formatNumber(done, locale)}</b> van {agreed} {unit}
            </Trans>
          )}
        </p>
        {outcome !== 'shared' &&
          (indicator.kind === 'COUNT' ? (
            <BulletBar
              value={done}
              target={target}
              tone={outcome === 'missed' ? 'low' : 'reached'}
            />
          ) : (
            <UnitBlocks done={done} planned={target} />
          ))}
      </div>
      <OutcomeTag outcome={outcome} share={target > 0 ? done / target : undefined} />
    </div>
  );
}
